import { bitsPerByte } from '../../units/conversions.ts';

export interface BlockWeightBitsInput {
  readonly blockBytes: number;
  readonly blockWeightCount: number;
}

/**
 * Bits one weight takes in a GGUF block type, scales included.
 */
export function blockWeightBits({ blockBytes, blockWeightCount }: BlockWeightBitsInput): number {
  return (bitsPerByte * blockBytes) / blockWeightCount;
}

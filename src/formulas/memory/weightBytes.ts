import { bitsPerByte } from '../../units/conversions.ts';

export interface WeightBytesInput {
  readonly parameterCount: number;
  readonly weightBits: number;
}

/**
 * Bytes that weights take in a format.
 *
 * Sum it over tensors: a format leaves some tensors at 16 bits, so parameters times the format's bits is wrong for the
 * whole model.
 */
export function weightBytes({ parameterCount, weightBits }: WeightBytesInput): number {
  return (parameterCount * weightBits) / bitsPerByte;
}

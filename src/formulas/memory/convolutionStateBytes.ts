import { bitsPerByte } from '../../units/conversions.ts';

export interface ConvolutionStateBytesInput {
  readonly layerCount: number;
  readonly channelDim: number;
  readonly convolutionCount: number;
  readonly elementBits: number;
}

/**
 * Bytes of convolution state that one sequence keeps: the last inputs that a causal convolution still needs.
 */
export function convolutionStateBytes({
  layerCount,
  channelDim,
  convolutionCount,
  elementBits,
}: ConvolutionStateBytesInput): number {
  return (layerCount * channelDim * (convolutionCount - 1) * elementBits) / bitsPerByte;
}

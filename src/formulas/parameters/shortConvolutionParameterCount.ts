export interface ShortConvolutionParameterCountInput {
  readonly hiddenDim: number;
  readonly convolutionCount: number;
}

/**
 * Weights of one gated short convolution: a projection to three streams, the convolution, a projection back.
 */
export function shortConvolutionParameterCount({
  hiddenDim,
  convolutionCount,
}: ShortConvolutionParameterCountInput): number {
  const projectionCount = 4;
  return hiddenDim * (projectionCount * hiddenDim + convolutionCount);
}

export interface Mamba2ParameterCountInput {
  readonly hiddenDim: number;
  readonly headCount: number;
  readonly headDim: number;
  readonly stateDim: number;
  readonly groupCount: number;
  readonly convolutionCount: number;
}

/**
 * Weights of one Mamba-2 layer: input and output projections, convolution with bias, decay, skip, step bias and norm.
 */
export function mamba2ParameterCount({
  hiddenDim,
  headCount,
  headDim,
  stateDim,
  groupCount,
  convolutionCount,
}: Mamba2ParameterCountInput): number {
  const innerDim = headCount * headDim;
  const mixedDim = innerDim + 2 * groupCount * stateDim;
  const input = hiddenDim * (innerDim + mixedDim + headCount);
  const convolution = mixedDim * (convolutionCount + 1);
  const vectorsPerHead = 3;
  const vectors = vectorsPerHead * headCount + innerDim;
  const output = innerDim * hiddenDim;
  return input + convolution + vectors + output;
}

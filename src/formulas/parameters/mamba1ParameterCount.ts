export interface Mamba1ParameterCountInput {
  readonly hiddenDim: number;
  readonly innerDim: number;
  readonly stateDim: number;
  readonly stepRankDim: number;
  readonly convolutionCount: number;
}

/**
 * Weights of one Mamba layer of the first form, with the norms Jamba puts on step, input and output maps.
 */
export function mamba1ParameterCount({
  hiddenDim,
  innerDim,
  stateDim,
  stepRankDim,
  convolutionCount,
}: Mamba1ParameterCountInput): number {
  const mapsDim = stepRankDim + 2 * stateDim;
  const projectionCount = 3;
  const projections = projectionCount * hiddenDim * innerDim;
  const convolution = innerDim * (convolutionCount + 1);
  const step = innerDim * mapsDim + stepRankDim * innerDim + innerDim;
  const decay = innerDim * stateDim + innerDim;
  return projections + convolution + step + decay + mapsDim;
}

export interface KimiDeltaParameterCountInput {
  readonly gateParameterCount: number;
  readonly hiddenDim: number;
  readonly headCount: number;
  readonly headDim: number;
  readonly convolutionCount: number;
}

/**
 * Weights of one Kimi delta attention layer: query, key, value and output projections, three short convolutions, the
 * decay through a waist of head width, beta, and the output gate given apart.
 */
export function kimiDeltaParameterCount({
  gateParameterCount,
  hiddenDim,
  headCount,
  headDim,
  convolutionCount,
}: KimiDeltaParameterCountInput): number {
  const innerDim = headCount * headDim;
  const projectionCount = 4;
  const convolvedCount = 3;
  const projections = projectionCount * hiddenDim * innerDim;
  const convolutions = convolvedCount * innerDim * convolutionCount;
  const decay = hiddenDim * headDim + headDim * innerDim + headCount + innerDim;
  const beta = hiddenDim * headCount;
  return projections + convolutions + decay + beta + gateParameterCount + headDim;
}

export interface LightningParameterCountInput {
  readonly hiddenDim: number;
  readonly headCount: number;
  readonly headDim: number;
}

/**
 * Weights of one lightning attention layer: query, key, value, gate and output projections and the output norm.
 */
export function lightningParameterCount({
  hiddenDim,
  headCount,
  headDim,
}: LightningParameterCountInput): number {
  const innerDim = headCount * headDim;
  const projectionCount = 5;
  return projectionCount * hiddenDim * innerDim + innerDim;
}

export interface CompressedQueryParameterCountInput {
  readonly hiddenDim: number;
  readonly headCount: number;
  readonly queryRankDim: number;
  readonly nopeHeadDim: number;
  readonly ropeHeadDim: number;
}

/**
 * Weights that make the queries of latent attention through a narrow waist: down-projection, its norm, up-projection.
 */
export function compressedQueryParameterCount({
  hiddenDim,
  headCount,
  queryRankDim,
  nopeHeadDim,
  ropeHeadDim,
}: CompressedQueryParameterCountInput): number {
  const upward = headCount * (nopeHeadDim + ropeHeadDim);
  return queryRankDim * (hiddenDim + 1 + upward);
}

export interface LatentAttentionParameterCountInput {
  readonly queryParameterCount: number;
  readonly hiddenDim: number;
  readonly headCount: number;
  readonly kvRankDim: number;
  readonly nopeHeadDim: number;
  readonly ropeHeadDim: number;
  readonly valueHeadDim: number;
}

/**
 * Weights of one multi-head latent attention layer, the query path given apart.
 *
 * Counts the norm on the compressed key-value vector, as the checkpoints do.
 */
export function latentAttentionParameterCount({
  queryParameterCount,
  hiddenDim,
  headCount,
  kvRankDim,
  nopeHeadDim,
  ropeHeadDim,
  valueHeadDim,
}: LatentAttentionParameterCountInput): number {
  const compress = hiddenDim * (kvRankDim + ropeHeadDim) + kvRankDim;
  const expand = kvRankDim * headCount * (nopeHeadDim + valueHeadDim);
  const output = headCount * valueHeadDim * hiddenDim;
  return queryParameterCount + compress + expand + output;
}

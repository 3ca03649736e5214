export interface AttentionParameterCountInput {
  readonly hiddenDim: number;
  readonly headCount: number;
  readonly kvHeadCount: number;
  readonly headDim: number;
  readonly valueHeadDim: number;
}

/**
 * Weights of one attention layer with query, key, value and output projections.
 *
 * Holds for multi-head, grouped-query and multi-query attention, without biases, norms and gates; not for latent
 * attention.
 */
export function attentionParameterCount({
  hiddenDim,
  headCount,
  kvHeadCount,
  headDim,
  valueHeadDim,
}: AttentionParameterCountInput): number {
  const queryAndKey = hiddenDim * (headCount + kvHeadCount) * headDim;
  const valueAndOutput = hiddenDim * (kvHeadCount + headCount) * valueHeadDim;
  return queryAndKey + valueAndOutput;
}

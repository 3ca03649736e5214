export interface AttentionFlopInput {
  readonly headCount: number;
  readonly keyHeadDim: number;
  readonly valueHeadDim: number;
  readonly pairCount: number;
}

/**
 * Arithmetic of one attention layer: each pair of query and key costs a dot product over the key and a weighted sum
 * over the value, in every query head.
 *
 * For latent attention in decode, the key is the latent with its rotary part and the value the latent alone. Leaves
 * out the softmax.
 */
export function attentionFlop({
  headCount,
  keyHeadDim,
  valueHeadDim,
  pairCount,
}: AttentionFlopInput): number {
  return 2 * headCount * (keyHeadDim + valueHeadDim) * pairCount;
}

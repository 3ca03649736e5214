export interface AttentionScoreBytesInput {
  readonly headCount: number;
  readonly sequenceCount: number;
  readonly sequenceTokenCount: number;
}

const kept = 5;

/**
 * Scores, their softmax and the mask of its dropout that attention keeps for the backward pass when no fused kernel
 * avoids them.
 */
export function attentionScoreBytes({
  headCount,
  sequenceCount,
  sequenceTokenCount,
}: AttentionScoreBytesInput): number {
  return kept * headCount * sequenceCount * sequenceTokenCount ** 2;
}

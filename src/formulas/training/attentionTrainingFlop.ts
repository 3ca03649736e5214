export interface AttentionTrainingFlopInput {
  readonly trainedTokenCount: number;
  readonly layerCount: number;
  readonly seenTokenCount: number;
  readonly attentionDim: number;
  readonly passCount: number;
}

/**
 * Operations of causal attention in training: scores and their weighting, half of which are masked.
 */
export function attentionTrainingFlop({
  trainedTokenCount,
  layerCount,
  seenTokenCount,
  attentionDim,
  passCount,
}: AttentionTrainingFlopInput): number {
  return 2 * passCount * trainedTokenCount * layerCount * seenTokenCount * attentionDim;
}

export interface TrainingLogitBytesInput {
  readonly tokenCount: number;
  readonly vocabularyCount: number;
  readonly keptElementBytes: number;
  readonly workingElementBytes: number;
  readonly chunkCount: number;
}

/**
 * What the loss takes: a logit for every token and entry of the vocabulary, widened, and its gradient.
 *
 * A loss in chunks widens one chunk at a time. A fused kernel keeps no logits at all.
 */
export function trainingLogitBytes({
  tokenCount,
  vocabularyCount,
  keptElementBytes,
  workingElementBytes,
  chunkCount,
}: TrainingLogitBytesInput): number {
  return tokenCount * vocabularyCount * (keptElementBytes + workingElementBytes / chunkCount);
}

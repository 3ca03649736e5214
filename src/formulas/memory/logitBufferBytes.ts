export interface LogitBufferBytesInput {
  readonly microBatchTokenCount: number;
  readonly vocabularyCount: number;
  readonly hiddenDim: number;
  readonly elementBytes: number;
}

/**
 * Bytes of llama.cpp's compute buffer when the head decides it: logits and hidden states of a micro-batch in 32 bits.
 */
export function logitBufferBytes({
  microBatchTokenCount,
  vocabularyCount,
  hiddenDim,
  elementBytes,
}: LogitBufferBytesInput): number {
  return microBatchTokenCount * elementBytes * (vocabularyCount + hiddenDim);
}

export interface LayerBufferBytesInput {
  readonly microBatchTokenCount: number;
  readonly elementBytes: number;
  readonly innerDim: number;
  readonly hiddenDim: number;
  readonly maskElementBytes: number;
  readonly contextTokenCount: number;
}

/**
 * Bytes of llama.cpp's compute buffer when a layer decides it, with flash attention: inner and hidden states of a
 * micro-batch in 32 bits and the attention mask in 16.
 */
export function layerBufferBytes({
  microBatchTokenCount,
  elementBytes,
  innerDim,
  hiddenDim,
  maskElementBytes,
  contextTokenCount,
}: LayerBufferBytesInput): number {
  const liveInnerCount = 3;
  const states = elementBytes * (liveInnerCount * innerDim + 2 * hiddenDim);
  return microBatchTokenCount * (states + maskElementBytes * contextTokenCount);
}

export interface CheckpointedActivationBytesInput {
  readonly layerCount: number;
  readonly tokenCount: number;
  readonly elementBytes: number;
  readonly hiddenDim: number;
}

/**
 * What stays of the forward pass when every layer is computed again in the backward pass: its input. One layer at a time is
 * held whole on top.
 */
export function checkpointedActivationBytes({
  layerCount,
  tokenCount,
  elementBytes,
  hiddenDim,
}: CheckpointedActivationBytesInput): number {
  return layerCount * tokenCount * elementBytes * hiddenDim;
}

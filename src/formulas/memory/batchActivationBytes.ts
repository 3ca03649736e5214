export interface BatchActivationBytesInput {
  readonly batchTokenCount: number;
  readonly elementBytes: number;
  readonly liveHiddenCount: number;
  readonly hiddenDim: number;
  readonly liveInnerCount: number;
  readonly innerDim: number;
}

/**
 * Bytes of activations alive while a full batch passes one layer: some copies at hidden width, some at inner width.
 */
export function batchActivationBytes({
  batchTokenCount,
  elementBytes,
  liveHiddenCount,
  hiddenDim,
  liveInnerCount,
  innerDim,
}: BatchActivationBytesInput): number {
  return batchTokenCount * elementBytes * (liveHiddenCount * hiddenDim + liveInnerCount * innerDim);
}

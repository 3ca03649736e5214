export interface SelectiveActivationBytesInput {
  readonly sequenceTokenCount: number;
  readonly sequenceCount: number;
  readonly hiddenDim: number;
  readonly tensorParallelCount: number;
}

const kept = 34;

/**
 * What a GPT layer keeps when attention scores are computed again in the backward pass, or never written by a fused
 * kernel, and the sequence is shared between the accelerators of a layer.
 */
export function selectiveActivationBytes({
  sequenceTokenCount,
  sequenceCount,
  hiddenDim,
  tensorParallelCount,
}: SelectiveActivationBytesInput): number {
  return (kept * sequenceTokenCount * sequenceCount * hiddenDim) / tensorParallelCount;
}

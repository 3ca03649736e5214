export interface SamplerPeakBytesInput {
  readonly logitBytes: number;
  readonly sequenceCount: number;
  readonly vocabularyCount: number;
  readonly batchTokenCount: number;
  readonly hiddenDim: number;
  readonly elementBytes: number;
  readonly workspaceBytes: number;
}

/**
 * Transient bytes at the step that samples, as vLLM's profiling run sees it: copies of the logits for every sequence,
 * the hidden states of the whole batch, and the matrix library's workspace.
 *
 * Every accelerator of a tensor-parallel group holds the full logits, so the cut does not shrink it.
 */
export function samplerPeakBytes({
  logitBytes,
  sequenceCount,
  vocabularyCount,
  batchTokenCount,
  hiddenDim,
  elementBytes,
  workspaceBytes,
}: SamplerPeakBytesInput): number {
  const logits = logitBytes * sequenceCount * vocabularyCount;
  const hiddenStates = elementBytes * (batchTokenCount + 2 * sequenceCount) * hiddenDim;
  return logits + hiddenStates + workspaceBytes;
}

export interface EngineWindowTokenCountInput {
  readonly sequenceTokenCount: number;
  readonly windowTokenCount: number;
  readonly batchTokenCount: number;
  readonly blockTokenCount: number;
}

/**
 * Tokens of one sequence that vLLM reserves for a sliding-window layer: the window, one batch of prompt tokens on top
 * while a prompt is read in chunks, rounded to blocks, and one block because the window may begin inside one.
 */
export function engineWindowTokenCount({
  sequenceTokenCount,
  windowTokenCount,
  batchTokenCount,
  blockTokenCount,
}: EngineWindowTokenCountInput): number {
  const spanTokens = Math.min(windowTokenCount - 1 + batchTokenCount, sequenceTokenCount);
  const blockCount = Math.ceil(spanTokens / blockTokenCount) + 1;
  return blockCount * blockTokenCount;
}

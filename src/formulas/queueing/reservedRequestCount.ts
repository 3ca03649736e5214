export interface ReservedRequestCountInput {
  readonly cacheTokens: number;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly mostCount: number;
}

/**
 * Requests that run at once when the engine reserves the cache for the whole length of each, so that none is ever put
 * back.
 *
 * The default of TensorRT-LLM. Engines that reserve only what is filled, such as vLLM, run more and put some back.
 */
export function reservedRequestCount({
  cacheTokens,
  inputTokens,
  outputTokens,
  mostCount,
}: ReservedRequestCountInput): number {
  const reserved = Math.floor(cacheTokens / (inputTokens + outputTokens));
  return Math.max(0, Math.min(mostCount, reserved));
}

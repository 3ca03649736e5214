export interface DisaggregatedTtftSecondsInput {
  readonly waitSeconds: number;
  readonly prefillSeconds: number;
  readonly transferSeconds: number;
  readonly decodeSeconds: number;
}

/**
 * Time to the first token where one copy reads the prompt and another writes the answer: the wait for a copy that
 * reads, the reading, the cache on its way, half a step of the copy that writes until it takes the request in, and the
 * step that brings the token.
 *
 * Not where the copy that reads sends the first token itself; it then comes before the cache is handed over.
 */
export function disaggregatedTtftSeconds({
  waitSeconds,
  prefillSeconds,
  transferSeconds,
  decodeSeconds,
}: DisaggregatedTtftSecondsInput): number {
  return waitSeconds + prefillSeconds + transferSeconds + decodeSeconds / 2 + decodeSeconds;
}

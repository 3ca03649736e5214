export interface RequestSecondsInput {
  readonly ttftSeconds: number;
  readonly tpotSeconds: number;
  readonly outputCount: number;
}

/**
 * Time from sending a request to its last token: the first token, then the rest one by one.
 */
export function requestSeconds({ ttftSeconds, tpotSeconds, outputCount }: RequestSecondsInput): number {
  return ttftSeconds + (outputCount - 1) * tpotSeconds;
}

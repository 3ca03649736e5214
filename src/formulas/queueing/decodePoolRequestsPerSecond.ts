export interface DecodePoolRequestsPerSecondInput {
  readonly copyCount: number;
  readonly runningCount: number;
  readonly tpotSeconds: number;
  readonly outputCount: number;
}

/**
 * Answers a second that copies finish which read no prompts: each request stays for its tokens, so that many leave in
 * that time as run side by side (Little's law).
 */
export function decodePoolRequestsPerSecond({
  copyCount,
  runningCount,
  tpotSeconds,
  outputCount,
}: DecodePoolRequestsPerSecondInput): number {
  return (copyCount * runningCount) / (outputCount * tpotSeconds);
}

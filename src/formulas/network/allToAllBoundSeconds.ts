export interface AllToAllBoundSecondsInput {
  readonly messageBytes: number;
  readonly rankCount: number;
  readonly linkBytesPerSecond: number;
}

/**
 * Least time of an all-to-all, all-gather or reduce-scatter: of the whole message, all but the own part crosses the
 * link of a rank.
 */
export function allToAllBoundSeconds({
  messageBytes,
  rankCount,
  linkBytesPerSecond,
}: AllToAllBoundSecondsInput): number {
  return ((rankCount - 1) / rankCount) * (messageBytes / linkBytesPerSecond);
}

export interface AllReduceBoundSecondsInput {
  readonly messageBytes: number;
  readonly rankCount: number;
  readonly linkBytesPerSecond: number;
}

/**
 * Least time of an all-reduce between ranks that send to each other: every element leaves for its sum and comes back.
 *
 * Not for reduction inside the switch, which moves about half.
 */
export function allReduceBoundSeconds({
  messageBytes,
  rankCount,
  linkBytesPerSecond,
}: AllReduceBoundSecondsInput): number {
  return ((2 * (rankCount - 1)) / rankCount) * (messageBytes / linkBytesPerSecond);
}

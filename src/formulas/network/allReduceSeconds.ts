export interface AllReduceSecondsInput {
  readonly messageBytes: number;
  readonly rankCount: number;
  readonly oneShotSeconds: number;
  readonly oneShotBytesPerSecond: number;
  readonly ringSeconds: number;
  readonly busBytesPerSecond: number;
}

/**
 * Time of an all-reduce inside a server, where the engine picks the faster of two kernels: one shot, in which every
 * rank reads all others, for small messages; a ring for large ones. The two are blended where they cross.
 *
 * The constants are fitted per accelerator and number of ranks, for kernels inside a graph. One rank has nothing to
 * reduce and takes no time. A path that does not exist has Infinity as its start.
 */
export function allReduceSeconds({
  messageBytes,
  rankCount,
  oneShotSeconds,
  oneShotBytesPerSecond,
  ringSeconds,
  busBytesPerSecond,
}: AllReduceSecondsInput): number {
  if (rankCount <= 1) return 0;
  const sharpness = 4;
  const oneShot = oneShotSeconds + ((rankCount - 1) * messageBytes) / oneShotBytesPerSecond;
  const ring = ringSeconds + ((2 * (rankCount - 1)) / rankCount) * (messageBytes / busBytesPerSecond);
  return 1 / (oneShot ** -sharpness + ring ** -sharpness) ** (1 / sharpness);
}

export interface BoundSecondsInput {
  readonly flop: number;
  readonly flopPerSecond: number;
  readonly bytes: number;
  readonly bytesPerSecond: number;
}

/**
 * Least time a kernel can take: its arithmetic at the peak rate or its traffic at full bandwidth, whichever is
 * longer.
 *
 * A bound: measured kernels come close to it only when they are large.
 */
export function boundSeconds({ flop, flopPerSecond, bytes, bytesPerSecond }: BoundSecondsInput): number {
  return Math.max(flop / flopPerSecond, bytes / bytesPerSecond);
}

export interface BlendedKernelSecondsInput {
  readonly flop: number;
  readonly bytes: number;
  readonly flopPerSecond: number;
  readonly bytesPerSecond: number;
  readonly computeFraction: number;
  readonly memoryFraction: number;
  readonly launchSeconds: number;
  readonly blendCount: number;
}

/**
 * Time of a kernel where no measurement exists: reachable shares of peak and bandwidth, blended at the ridge, behind
 * a launch.
 *
 * The larger the exponent, the nearer to the plain maximum. Fitted values lie between 1.5 and 4. It misses the steps
 * that tiles make in the size.
 */
export function blendedKernelSeconds({
  flop,
  bytes,
  flopPerSecond,
  bytesPerSecond,
  computeFraction,
  memoryFraction,
  launchSeconds,
  blendCount,
}: BlendedKernelSecondsInput): number {
  const compute = flop / (flopPerSecond * computeFraction);
  const memory = bytes / (bytesPerSecond * memoryFraction);
  return launchSeconds + (compute ** blendCount + memory ** blendCount) ** (1 / blendCount);
}

export interface AttainableFlopPerSecondInput {
  readonly peakFlopPerSecond: number;
  readonly memoryBytesPerSecond: number;
  readonly intensityFlopPerByte: number;
}

/**
 * Rate that the roofline allows: the lower of the compute roof and the memory slope.
 */
export function attainableFlopPerSecond({
  peakFlopPerSecond,
  memoryBytesPerSecond,
  intensityFlopPerByte,
}: AttainableFlopPerSecondInput): number {
  return Math.min(peakFlopPerSecond, intensityFlopPerByte * memoryBytesPerSecond);
}

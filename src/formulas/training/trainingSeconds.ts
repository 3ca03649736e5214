export interface TrainingSecondsInput {
  readonly workFlop: number;
  readonly acceleratorCount: number;
  readonly peakFlopPerSecond: number;
  readonly achievedFraction: number;
}

/**
 * Time that arithmetic takes on accelerators that achieve a share of their peak.
 *
 * Loading data, exchange that is not hidden and steps that start from nothing come on top, unless the share was measured
 * with them.
 */
export function trainingSeconds({
  workFlop,
  acceleratorCount,
  peakFlopPerSecond,
  achievedFraction,
}: TrainingSecondsInput): number {
  return workFlop / (acceleratorCount * peakFlopPerSecond * achievedFraction);
}

export interface ExpectedFailureCountInput {
  readonly rateFailuresPerSecond: number;
  readonly unitCount: number;
  readonly durationSeconds: number;
}

/**
 * Mean number of failures of a fleet in some time.
 *
 * Holds for a constant rate with failed units repaired or replaced; early and late life fail more often.
 */
export function expectedFailureCount({
  rateFailuresPerSecond,
  unitCount,
  durationSeconds,
}: ExpectedFailureCountInput): number {
  return rateFailuresPerSecond * unitCount * durationSeconds;
}

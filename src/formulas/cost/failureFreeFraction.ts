import { expectedFailureCount } from './expectedFailureCount.ts';

export interface FailureFreeFractionInput {
  readonly rateFailuresPerSecond: number;
  readonly unitCount: number;
  readonly durationSeconds: number;
}

/**
 * Chance that a fleet runs some time without any failure.
 *
 * Holds for independent failures at a constant rate; a fault of a shared switch or power feed is not independent.
 */
export function failureFreeFraction({
  rateFailuresPerSecond,
  unitCount,
  durationSeconds,
}: FailureFreeFractionInput): number {
  return Math.exp(-expectedFailureCount({ rateFailuresPerSecond, unitCount, durationSeconds }));
}

import { refuseUnless } from '../refuseUnless.ts';

export interface FailuresPerSecondInput {
  readonly failureCount: number;
  readonly unitCount: number;
  readonly observedSeconds: number;
}

/**
 * Failures of one unit in time, from those counted in a fleet.
 *
 * An interruption is not a replacement: most are cleared by a restart. Few failures give a rough rate: of n, the relative
 * standard error is one over the square root of n.
 */
export function failuresPerSecond({
  failureCount,
  unitCount,
  observedSeconds,
}: FailuresPerSecondInput): number {
  refuseUnless(unitCount > 0, 'unitCount', 'above 0', unitCount);
  refuseUnless(observedSeconds > 0, 'observedSeconds', 'above 0', observedSeconds);
  return failureCount / (unitCount * observedSeconds);
}

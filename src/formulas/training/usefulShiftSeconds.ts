import { refuseUnless } from '../refuseUnless.ts';

export interface UsefulShiftSecondsInput {
  readonly freeSeconds: number;
  readonly changeSeconds: number;
  /** Share of the free time that other work takes first. */
  readonly takenFraction: number;
}

/**
 * Time that a job trains within a stretch of free time: what is left once both services have been started and the
 * job's state written.
 *
 * Holds for a job that resumes exactly where it stopped. A stretch no longer than the changes is of no use.
 */
export function usefulShiftSeconds({
  freeSeconds,
  changeSeconds,
  takenFraction,
}: UsefulShiftSecondsInput): number {
  refuseUnless(freeSeconds >= 0, 'freeSeconds', 'at least 0', freeSeconds);
  refuseUnless(changeSeconds >= 0, 'changeSeconds', 'at least 0', changeSeconds);
  refuseUnless(takenFraction >= 0 && takenFraction <= 1, 'takenFraction', 'from 0 to 1', takenFraction);
  return Math.max(0, freeSeconds * (1 - takenFraction) - changeSeconds);
}

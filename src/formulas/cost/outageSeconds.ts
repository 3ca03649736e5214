import { refuseUnless } from '../refuseUnless.ts';

export interface OutageSecondsInput {
  readonly upFraction: number;
  readonly durationSeconds: number;
}

/**
 * Mean time within a longer one that a service is not up.
 *
 * Holds for a share that is a mean over many failures; a single year may have none or a long one.
 */
export function outageSeconds({ upFraction, durationSeconds }: OutageSecondsInput): number {
  refuseUnless(upFraction >= 0 && upFraction <= 1, 'upFraction', 'from 0 to 1', upFraction);
  refuseUnless(durationSeconds >= 0, 'durationSeconds', 'at least 0', durationSeconds);
  return (1 - upFraction) * durationSeconds;
}

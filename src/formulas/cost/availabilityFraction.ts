import { refuseUnless } from '../refuseUnless.ts';

export interface AvailabilityFractionInput {
  readonly betweenFailuresSeconds: number;
  readonly repairSeconds: number;
}

/**
 * Share of time a server is up, from the mean time between failures and the mean time to repair.
 *
 * Repair counts from the failure until the server serves again: noticing it, waiting for the part, loading the model.
 * Planned maintenance is not in it.
 */
export function availabilityFraction({
  betweenFailuresSeconds,
  repairSeconds,
}: AvailabilityFractionInput): number {
  refuseUnless(betweenFailuresSeconds > 0, 'betweenFailuresSeconds', 'above 0', betweenFailuresSeconds);
  refuseUnless(repairSeconds >= 0, 'repairSeconds', 'at least 0', repairSeconds);
  return betweenFailuresSeconds / (betweenFailuresSeconds + repairSeconds);
}

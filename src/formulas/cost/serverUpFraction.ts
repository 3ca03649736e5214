import { refuseUnless } from '../refuseUnless.ts';

export interface ServerUpFractionInput {
  readonly rateFailuresPerSecond: number;
  readonly repairSeconds: number;
}

/**
 * Share of the time that one server is up, over many years.
 *
 * The rate counts failures of an hour in service, so a server that is down does not fail again. Repair lasts from the
 * failure until users are served again; only its mean counts, not how it scatters.
 */
export function serverUpFraction({ rateFailuresPerSecond, repairSeconds }: ServerUpFractionInput): number {
  refuseUnless(rateFailuresPerSecond >= 0, 'rateFailuresPerSecond', 'at least 0', rateFailuresPerSecond);
  refuseUnless(repairSeconds >= 0, 'repairSeconds', 'at least 0', repairSeconds);
  return 1 / (1 + rateFailuresPerSecond * repairSeconds);
}

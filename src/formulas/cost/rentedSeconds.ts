import { neededServerCount } from './neededServerCount.ts';

export interface RentedSecondsInput {
  readonly loadPerSecond: number;
  readonly capacityPerSecond: number;
  readonly leastCount: number;
  readonly periodSeconds: number;
}

/**
 * Server time paid for in a period when the number of rented servers follows the load, but never falls below a few that
 * are kept warm.
 *
 * The load is taken as constant within the period, so sum over the hours of a week. Starting servers takes minutes in which
 * both the old and the new number are paid; that is not in it.
 */
export function rentedSeconds({
  loadPerSecond,
  capacityPerSecond,
  leastCount,
  periodSeconds,
}: RentedSecondsInput): number {
  const servers = neededServerCount({ loadPerSecond, capacityPerSecond, mostLoadFraction: 1, spareCount: 0 });
  return Math.max(leastCount, servers) * periodSeconds;
}

export interface RentUsdInput {
  readonly neededCount: number;
  readonly reservedCount: number;
  readonly reservedUsdPerSecond: number;
  readonly onDemandUsdPerSecond: number;
  readonly periodSeconds: number;
}

/**
 * Rent over a period: what is reserved is paid whether used or not, what is needed beyond it at the price on demand.
 *
 * The need is taken as constant within the period, so sum over the hours of a week. It may be a mean such as 226.75
 * servers, but then the reserved ones must always be in use.
 */
export function rentUsd({
  neededCount,
  reservedCount,
  reservedUsdPerSecond,
  onDemandUsdPerSecond,
  periodSeconds,
}: RentUsdInput): number {
  const beyondCount = Math.max(0, neededCount - reservedCount);
  return (reservedCount * reservedUsdPerSecond + beyondCount * onDemandUsdPerSecond) * periodSeconds;
}

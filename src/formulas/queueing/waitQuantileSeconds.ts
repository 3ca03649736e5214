export interface WaitQuantileSecondsInput {
  readonly arrivalsPerSecond: number;
  readonly serviceSeconds: number;
  readonly squaredVariationFraction: number;
  readonly quantileFraction: number;
}

/**
 * Wait before service that a share of the requests stays below, from an exponential tail with the mean of Pollaczek
 * and Khinchine. Requests that find the server idle do not wait, so low quantiles are zero.
 *
 * Exact for exponential service times; good for high quantiles at high load otherwise. Infinite from full load on.
 */
export function waitQuantileSeconds({
  arrivalsPerSecond,
  serviceSeconds,
  squaredVariationFraction,
  quantileFraction,
}: WaitQuantileSecondsInput): number {
  const load = arrivalsPerSecond * serviceSeconds;
  if (load >= 1) return Infinity;
  const decaySeconds = (serviceSeconds * (1 + squaredVariationFraction)) / (2 * (1 - load));
  return Math.max(0, decaySeconds * Math.log(load / (1 - quantileFraction)));
}

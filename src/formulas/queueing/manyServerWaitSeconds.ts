import { waitingFraction } from './waitingFraction.ts';

export interface ManyServerWaitSecondsInput {
  readonly arrivalsPerSecond: number;
  readonly serviceSeconds: number;
  readonly serverCount: number;
  readonly arrivalVariationFraction: number;
  readonly serviceVariationFraction: number;
}

/**
 * Mean wait before service at several equal servers with one queue (Allen and Cunneen): the wait with exponential
 * times, scaled by the mean of both squared coefficients of variation. The arguments are the coefficients themselves,
 * not their squares.
 *
 * Exact for exponential times and for one server with Poisson arrivals; an approximation otherwise. Infinite from
 * full load on.
 */
export function manyServerWaitSeconds({
  arrivalsPerSecond,
  serviceSeconds,
  serverCount,
  arrivalVariationFraction,
  serviceVariationFraction,
}: ManyServerWaitSecondsInput): number {
  const offeredCount = arrivalsPerSecond * serviceSeconds;
  if (offeredCount >= serverCount) return Infinity;
  const exponentialWait =
    (waitingFraction({ serverCount, offeredCount }) * serviceSeconds) / (serverCount - offeredCount);
  return (exponentialWait * (arrivalVariationFraction ** 2 + serviceVariationFraction ** 2)) / 2;
}

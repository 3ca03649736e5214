export interface PollaczekKhinchineWaitSecondsInput {
  readonly arrivalsPerSecond: number;
  readonly serviceSeconds: number;
  readonly squaredVariationFraction: number;
}

/**
 * Mean wait before service at one server with Poisson arrivals, any distribution of service times and first come,
 * first served (Pollaczek and Khinchine). Zero variation is a constant service time, one an exponential one.
 *
 * Infinite from full load on.
 */
export function pollaczekKhinchineWaitSeconds({
  arrivalsPerSecond,
  serviceSeconds,
  squaredVariationFraction,
}: PollaczekKhinchineWaitSecondsInput): number {
  const load = arrivalsPerSecond * serviceSeconds;
  if (load >= 1) return Infinity;
  return (load * serviceSeconds * (1 + squaredVariationFraction)) / (2 * (1 - load));
}

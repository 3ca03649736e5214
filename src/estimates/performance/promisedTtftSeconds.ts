import { waitQuantileSeconds } from '../../formulas/queueing/waitQuantileSeconds.ts';

const promised = 0.9;

/** Time within which nine in ten see their first token: the mean with the tail of the wait in place of its mean. */
export function promisedTtftSeconds({
  meanTtftSeconds,
  meanWaitSeconds,
  ...queue
}: {
  readonly meanTtftSeconds: number;
  readonly meanWaitSeconds: number;
  readonly arrivalsPerSecond: number;
  readonly serviceSeconds: number;
  readonly squaredVariationFraction: number;
}): number {
  const tail = waitQuantileSeconds({ ...queue, quantileFraction: promised });
  const wait = Number.isFinite(tail) ? Math.max(meanWaitSeconds, tail) : meanWaitSeconds;
  return meanTtftSeconds - meanWaitSeconds + wait;
}

import { waitQuantileSeconds } from './waitQuantileSeconds.ts';

export interface AnsweredQuantileSecondsInput {
  readonly arrivalsPerSecond: number;
  readonly serviceSeconds: number;
  readonly squaredVariationFraction: number;
  readonly leastSeconds: number;
  readonly mostSeconds: number;
  readonly quantileFraction: number;
}

const rounds = 50;

/**
 * Time from arrival to answer that a share of the requests stays below: the wait of a single server with an exponential
 * tail, and then a time of one's own, anywhere between the least and the most alike and independent of the wait.
 *
 * `serviceSeconds` is how long a request keeps others waiting, which may be less than it takes itself. The wait is as
 * that of `waitQuantileSeconds`; infinite from full load on.
 *
 * Solved by bisection where the quantile lies below the most, in closed form above.
 */
export function answeredQuantileSeconds({
  arrivalsPerSecond,
  serviceSeconds,
  squaredVariationFraction,
  leastSeconds,
  mostSeconds,
  quantileFraction,
}: AnsweredQuantileSecondsInput): number {
  const load = arrivalsPerSecond * serviceSeconds;
  if (load >= 1) return Infinity;
  const decaySeconds = (serviceSeconds * (1 + squaredVariationFraction)) / (2 * (1 - load));
  const spreadSeconds = mostSeconds - leastSeconds;
  const late = 1 - quantileFraction;
  const lateBeyond = (time: number): number => {
    const waits = load * decaySeconds * -Math.expm1((leastSeconds - time) / decaySeconds);
    return (mostSeconds - time + waits) / spreadSeconds;
  };
  if (spreadSeconds === 0)
    return (
      mostSeconds +
      waitQuantileSeconds({ arrivalsPerSecond, serviceSeconds, squaredVariationFraction, quantileFraction })
    );
  const lateAtMost = lateBeyond(mostSeconds);
  if (lateAtMost >= late) return mostSeconds + decaySeconds * Math.log(lateAtMost / late);
  let [low, high] = [leastSeconds, mostSeconds];
  for (let round = 0; round < rounds; round += 1) {
    const middle = (low + high) / 2;
    if (lateBeyond(middle) > late) low = middle;
    else high = middle;
  }
  return high;
}

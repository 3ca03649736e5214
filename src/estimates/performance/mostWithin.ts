import type { PromisedCapacity } from './capacityWithin.ts';
import { brokenPart, type Latency, type LatencyPromise } from './LatencyPromise.ts';

const bisections = 40;
/** Share of the most that stands for an empty machine. */
const nearlyIdle = 1e-3;
const justBelow = 1 - 1e-9;

/** The most that keeps a promise, what it gives there, and what would break first under more. */
export interface Kept<Reached> {
  readonly load: number;
  readonly reached: Reached;
  readonly limit: PromisedCapacity['limit'];
  /** False where even an idle machine breaks the promise; the load is then the most. */
  readonly kept: boolean;
}

/** The largest load below a most whose latency keeps a promise, by bisection: latency must only rise with the load. */
export function mostWithin<Reached extends Latency>(
  at: (load: number) => Reached,
  most: number,
  promise: LatencyPromise,
): Kept<Reached> {
  const brokenBy = (reached: Latency) => brokenPart(reached, promise);
  const brokenIdle = brokenBy(at(most * nearlyIdle));
  let [good, bad] = [most * nearlyIdle, most];
  let limit: PromisedCapacity['limit'] = brokenIdle ?? brokenBy(at(most * justBelow)) ?? 'throughput';
  if (brokenIdle || limit === 'throughput') good = most * justBelow;
  else
    for (let round = 0; round < bisections && bad - good > 1e-4 * bad; round += 1) {
      const middle = (good + bad) / 2;
      const broken = brokenBy(at(middle));
      if (broken) [bad, limit] = [middle, broken];
      else good = middle;
    }
  return { load: good, reached: at(good), limit, kept: brokenIdle === undefined };
}

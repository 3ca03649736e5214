import { brokenPart, type Latency, type LatencyPromise } from '../performance/LatencyPromise.ts';
import type { PlanUnit } from './PlanUnit.ts';
import type { RejectionReason } from './Rejection.ts';

/** What a unit breaks of a promise; where it surely breaks it and no token is late, the first one is. */
export function lateReason(
  { parallelism }: Pick<PlanUnit, 'parallelism'>,
  promise: LatencyPromise,
  reached: Latency,
  surely = false,
): RejectionReason | undefined {
  const limit = brokenPart(reached, promise) ?? (surely ? 'ttft' : undefined);
  if (limit === undefined) return undefined;
  const reachedSeconds = reached[`${limit}Seconds`];
  const promisedSeconds = promise[`${limit}Seconds`] ?? Infinity;
  return { kind: 'promise', limit, parallelism, reachedSeconds, promisedSeconds };
}

import type { LatencyPromise } from '../performance/capacityWithin.ts';
import type { PlanUnit } from './PlanUnit.ts';
import type { RejectionReason } from './Rejection.ts';

/** What a unit breaks of a promise; where it surely breaks it and no token is late, the first one is. */
export function lateReason(
  { parallelism }: Pick<PlanUnit, 'parallelism'>,
  promise: LatencyPromise,
  { ttftSeconds, tpotSeconds }: LatencyPromise,
  surely = false,
): RejectionReason | undefined {
  const late = (limit: 'ttft' | 'tpot', reachedSeconds: number, promisedSeconds: number) =>
    ({ kind: 'promise', limit, parallelism, reachedSeconds, promisedSeconds }) as const;
  if (tpotSeconds > promise.tpotSeconds) return late('tpot', tpotSeconds, promise.tpotSeconds);
  if (surely || ttftSeconds > promise.ttftSeconds) return late('ttft', ttftSeconds, promise.ttftSeconds);
  return undefined;
}

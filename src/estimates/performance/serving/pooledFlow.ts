import { disaggregatedTtftSeconds } from '../../../formulas/latency/disaggregatedTtftSeconds.ts';
import { answeringStepSeconds, answersPerSecond } from './poolLimits.ts';
import type { Pools } from './Pools.ts';
import { runningFor } from './runningFor.ts';
import type { Served } from './Served.ts';

/** What decides the answer of separate pools beside their load. */
export interface PooledFlow {
  /** Requests running on each copy that writes. */
  readonly runningCount: number;
  readonly requestsPerSecond: number;
  readonly waitSeconds: number;
  /** Requests that wait because one of the pools is full. */
  readonly waitingCount: number;
  readonly saturated: boolean;
}

/** One copy that writes answers, and the way to it, in a steady flow of requests. */
export function pooledFlow(pools: Pools, flow: PooledFlow): Served {
  const { replica, decodeCount, transfer, promptSeconds } = pools;
  const { runningCount, requestsPerSecond, waitSeconds, waitingCount, saturated } = flow;
  const stepSeconds = answeringStepSeconds(pools, runningCount);
  const tpotSeconds = stepSeconds / replica.tokensPerStepCount;
  return {
    pace: {
      runningCount,
      decodeSeconds: stepSeconds,
      mixSeconds: 0,
      stepSeconds,
      tpotSeconds,
      promptSeconds,
    },
    // Two engines take the request in, one after the other.
    ttftSeconds:
      2 * replica.timing.dispatchSeconds +
      disaggregatedTtftSeconds({
        waitSeconds,
        prefillSeconds: promptSeconds,
        transferSeconds: transfer.seconds,
        decodeSeconds: stepSeconds,
      }) +
      (waitingCount > 0 ? waitingCount / requestsPerSecond : 0),
    tpotSeconds,
    requestsPerSecond: requestsPerSecond / decodeCount,
    waitingCount: waitingCount / decodeCount,
    saturated,
  };
}

const rounds = 40;
const nearEnough = 1e-4;

/** The number up to a most at which a rising measure reaches what is wanted, by bisection. */
export function reached(measure: (count: number) => number, wanted: number, most: number): number {
  let [low, high] = [0, most];
  for (let round = 0; round < rounds && high - low > nearEnough * high; round += 1) {
    const middle = (low + high) / 2;
    if (measure(middle) < wanted) low = middle;
    else high = middle;
  }
  return high;
}

/** Requests that run on each copy that writes while so many a second are answered. */
export const runningAt = (pools: Pools, requestsPerSecond: number): number =>
  runningFor(
    requestsPerSecond / pools.decodeCount,
    (count) => (count * pools.decodeCount) / answersPerSecond(pools, count),
    pools.mostRunningCount,
  );

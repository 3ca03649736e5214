import { decodePoolRequestsPerSecond } from '../../../formulas/queueing/decodePoolRequestsPerSecond.ts';
import { disaggregatedRequestsPerSecond } from '../../../formulas/queueing/disaggregatedRequestsPerSecond.ts';
import { prefillPoolRequestsPerSecond } from '../../../formulas/queueing/prefillPoolRequestsPerSecond.ts';
import { requestsStepSeconds } from './Pace.ts';
import type { Pools } from './Pools.ts';

/** Most requests a second of separate pools, and which of them sets it. */
export interface PoolLimits {
  readonly prefillRequestsPerSecond: number;
  readonly linkRequestsPerSecond: number;
  readonly decodeRequestsPerSecond: number;
  /** The least of the three. */
  readonly requestsPerSecond: number;
  readonly bottleneck: 'prefill' | 'link' | 'decode';
}

/** What each pool can do at most: prompts waiting without end, a link in use without pause, a full cache. */
export function poolLimits(pools: Pools): PoolLimits {
  const { prefillCount, decodeCount, transfer, mostRunningCount } = pools;
  const rates = {
    prefillRequestsPerSecond: prefillPoolRequestsPerSecond({
      copyCount: prefillCount,
      promptSeconds: pools.packedPromptSeconds,
    }),
    // A copy hands over, or takes in, one cache after another.
    linkRequestsPerSecond: Math.min(prefillCount, decodeCount) / transfer.seconds,
    decodeRequestsPerSecond: answersPerSecond(pools, mostRunningCount),
  };
  const requestsPerSecond = disaggregatedRequestsPerSecond(rates);
  return {
    ...rates,
    requestsPerSecond,
    bottleneck:
      requestsPerSecond === rates.decodeRequestsPerSecond
        ? 'decode'
        : requestsPerSecond === rates.prefillRequestsPerSecond
          ? 'prefill'
          : 'link',
  };
}

/** Step of a copy that writes answers and reads no prompts. */
export const answeringStepSeconds = ({ replica, addedStepSeconds }: Pools, runningCount: number): number =>
  requestsStepSeconds(replica, runningCount) + addedStepSeconds;

/** Answers a second of the copies that write, with so many requests running on each. */
export const answersPerSecond = (pools: Pools, runningCount: number): number =>
  decodePoolRequestsPerSecond({
    copyCount: pools.decodeCount,
    runningCount,
    tpotSeconds: answeringStepSeconds(pools, runningCount) / pools.replica.tokensPerStepCount,
    outputCount: pools.replica.outputTokens,
  });

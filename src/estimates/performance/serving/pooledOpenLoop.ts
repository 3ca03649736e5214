import { pollaczekKhinchineWaitSeconds } from '../../../formulas/queueing/pollaczekKhinchineWaitSeconds.ts';
import type { OpenLoop } from './openLoop.ts';
import { pooledFlow, runningAt } from './pooledFlow.ts';
import type { PoolLimits } from './poolLimits.ts';
import type { Pools } from './Pools.ts';
import type { Served } from './Served.ts';

/**
 * Requests that arrive by themselves before separate pools. Each copy that reads is a queue of its own, spread evenly;
 * as many requests run on the others as the rate keeps busy. Beyond what the slowest pool passes on: saturated.
 */
export function pooledOpenLoop(
  pools: Pools,
  limits: PoolLimits,
  { requestsPerSecond, squaredVariationFraction }: OpenLoop,
): Served {
  const saturated = requestsPerSecond >= limits.requestsPerSecond;
  const arrivalsPerSecond = Math.min(requestsPerSecond, limits.requestsPerSecond);
  const waitSeconds = saturated
    ? 0
    : pollaczekKhinchineWaitSeconds({
        arrivalsPerSecond: arrivalsPerSecond / pools.prefillCount,
        serviceSeconds: pools.packedPromptSeconds,
        squaredVariationFraction,
      });
  const served = pooledFlow(pools, {
    runningCount: runningAt(pools, arrivalsPerSecond),
    requestsPerSecond: arrivalsPerSecond,
    waitSeconds,
    waitingCount: 0,
    saturated,
  });
  return { ...served, waitingCount: (arrivalsPerSecond * waitSeconds) / pools.decodeCount };
}

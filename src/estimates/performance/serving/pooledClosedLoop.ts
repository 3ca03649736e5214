import { burstWaitSeconds } from '../../../formulas/latency/burstWaitSeconds.ts';
import { requestSeconds } from '../../../formulas/latency/requestSeconds.ts';
import type { ClosedLoop } from './closedLoop.ts';
import { pooledFlow, reached, runningAt } from './pooledFlow.ts';
import { answersPerSecond, type PoolLimits } from './poolLimits.ts';
import type { Pools } from './Pools.ts';
import type { Served } from './Served.ts';

/**
 * Clients that never pause before separate pools. They are spread over what they do: waiting for a copy that reads, its
 * prompt, the cache on its way, and the answer. Those beyond what the slowest pool passes on wait for it.
 */
export function pooledClosedLoop(
  pools: Pools,
  limits: PoolLimits,
  { clientCount, promptCount }: ClosedLoop,
): Served {
  const { replica, prefillCount, packedPromptSeconds: serviceSeconds } = pools;
  const flowWith = (runningCount: number, waitingCount = 0) => {
    const requestsPerSecond = Math.min(limits.requestsPerSecond, answersPerSecond(pools, runningCount));
    const load = Math.min(1, (requestsPerSecond / prefillCount) * serviceSeconds);
    return pooledFlow(pools, {
      runningCount,
      requestsPerSecond,
      waitSeconds: replica.timing.queueFactor * load * serviceSeconds,
      waitingCount,
      saturated: waitingCount > 0,
    });
  };
  const clientsOf = ({ requestsPerSecond, ttftSeconds, tpotSeconds }: Served): number =>
    pools.decodeCount *
    requestsPerSecond *
    requestSeconds({ ttftSeconds, tpotSeconds, outputCount: replica.outputTokens });
  const most = runningAt(pools, limits.requestsPerSecond);
  const room = clientsOf(flowWith(most));
  const steady =
    clientCount > room
      ? flowWith(most, clientCount - room)
      : flowWith(reached((count) => clientsOf(flowWith(count)), clientCount, most));
  const burst =
    promptCount === undefined
      ? 0
      : burstWaitSeconds({
          prefillSeconds: pools.promptSeconds,
          clientCount: Math.max(1, clientCount / prefillCount),
          burstFraction: Math.min(1, clientCount / promptCount),
        });
  return { ...steady, ttftSeconds: steady.ttftSeconds + burst };
}

import { burstWaitSeconds } from '../../../formulas/latency/burstWaitSeconds.ts';
import { requestSeconds } from '../../../formulas/latency/requestSeconds.ts';
import { alonePromptSeconds, paceOf } from './Pace.ts';
import type { Replica } from './Replica.ts';
import type { Served } from './Served.ts';

export interface ClosedLoop {
  /** Clients that each send the next request when the last is answered. */
  readonly clientCount: number;
  /** Prompts of the whole benchmark, all clients starting at once; absent for a loop that has always run. */
  readonly promptCount?: number;
}

/**
 * A fixed number of clients that never pause, as benchmarks drive a service.
 *
 * Clients beyond what the cache holds wait for room. A benchmark's mean TTFT holds its start, when all prompts arrive
 * at once and each waits for half of the others on average.
 */
export function closedLoop(replica: Replica, { clientCount, promptCount }: ClosedLoop): Served {
  const { timing, outputTokens, mostRunningCount } = replica;
  const runningCount = Math.min(clientCount, mostRunningCount);
  const pace = paceOf(replica, runningCount);
  const load = Math.min(1, (runningCount * pace.mixSeconds) / (outputTokens * pace.tpotSeconds));
  const burst =
    promptCount === undefined
      ? 0
      : burstWaitSeconds({
          prefillSeconds: alonePromptSeconds(replica),
          clientCount,
          burstFraction: Math.min(1, clientCount / promptCount),
        });
  const steady =
    pace.promptSeconds +
    timing.queueFactor * load * pace.mixSeconds +
    pace.stepSeconds +
    timing.dispatchSeconds;
  const servedSeconds = requestSeconds({
    ttftSeconds: steady,
    tpotSeconds: pace.tpotSeconds,
    outputCount: outputTokens,
  });
  const requestsPerSecond = runningCount / servedSeconds;
  const waitingCount = clientCount - runningCount;
  return {
    pace,
    ttftSeconds: steady + burst + waitingCount / requestsPerSecond,
    tpotSeconds: pace.tpotSeconds,
    requestsPerSecond,
    waitingCount,
    saturated: waitingCount > 0,
  };
}

import type { MemoryEstimate } from '../memory/MemoryEstimate.ts';
import type { PromisedCapacity, ReachedLatency } from './capacityWithin.ts';
import type { Step } from './compileStep.ts';
import { replicaOf, rungOf } from './estimatePerformance.ts';
import type { PerformanceInput } from './PerformanceInput.ts';
import { latencyOf, type LatencyPromise } from './LatencyPromise.ts';
import { mostWithin } from './mostWithin.ts';
import { promisedTtftSeconds } from './promisedTtftSeconds.ts';
import { usualLengths } from './usualLengths.ts';
import { requiredPools } from './poolsOf.ts';
import { poolLimits } from './serving/poolLimits.ts';
import { pooledOpenLoop } from './serving/pooledOpenLoop.ts';
import { type PromptSpread, promptSpread } from './serving/promptSpread.ts';
import type { Pools } from './serving/Pools.ts';
import type { Served } from './serving/Served.ts';

/**
 * Most requests a second that separate pools take, all copies together, while the promise holds. Of the answer, what
 * runs is on all copies that write; the share that reads prompts is that of the copies that only do that.
 *
 * @throws {RangeError} for a deployment without pools.
 */
export function pooledCapacityWithin(
  input: PerformanceInput,
  memory: MemoryEstimate,
  step: Step,
  promise: LatencyPromise,
): PromisedCapacity {
  const pools = requiredPools(input, replicaOf(input, memory, step));
  const spread = promptSpread(pools.replica);
  const limits = poolLimits(pools);
  const most = limits.requestsPerSecond;
  const { promisedFraction } = promise;
  const at = (requestsPerSecond: number) => servedAt(pools, spread, { requestsPerSecond, promisedFraction });
  const { load, reached, limit, kept } = mostWithin(at, most, promise);
  const { served, runningCount, ...latency } = reached;
  const rung = rungOf(step, served);
  const rateSpread = Math.exp(input.timing.spread[rung].ceiling);
  return {
    requestsPerSecond: { low: load / rateSpread, mid: load, high: load * rateSpread },
    mostRequestsPerSecond: most,
    runningCount,
    prefillFraction: pools.prefillCount / (pools.prefillCount + pools.decodeCount),
    limit,
    kept,
    rung,
    ...latency,
  };
}

/** Latency of separate pools at a rate of all copies together. */
export const pooledLatencyAt = (
  input: PerformanceInput,
  memory: MemoryEstimate,
  step: Step,
  asked: Asked,
): ReachedLatency => {
  const pools = requiredPools(input, replicaOf(input, memory, step));
  const spread = promptSpread(pools.replica);
  const { served: _, ...reached } = servedAt(pools, spread, asked);
  return reached;
};

interface Asked extends Pick<LatencyPromise, 'promisedFraction'> {
  readonly requestsPerSecond: number;
}

interface At extends ReachedLatency {
  readonly served: Served;
}

/** The mean with the tail of wait and prompt on the copies that read in place of their means. */
function servedAt(pools: Pools, spread: PromptSpread, { requestsPerSecond, promisedFraction }: Asked): At {
  const { prefillCount, decodeCount, packedPromptSeconds } = pools;
  const { squaredVariationFraction } = usualLengths;
  const served = pooledOpenLoop(pools, poolLimits(pools), { requestsPerSecond, squaredVariationFraction });
  const wait = requestsPerSecond > 0 ? (served.waitingCount * decodeCount) / requestsPerSecond : 0;
  const ttftSeconds = promisedTtftSeconds({
    promisedFraction,
    meanTtftSeconds: served.ttftSeconds,
    meanWaitSeconds: wait,
    arrivalsPerSecond: requestsPerSecond / prefillCount,
    serviceSeconds: packedPromptSeconds,
    promptSeconds: served.pace.promptSeconds,
    spread,
  });
  return {
    served,
    ...latencyOf(ttftSeconds, served.tpotSeconds, pools.replica.outputTokens),
    runningCount: served.pace.runningCount * decodeCount,
  };
}

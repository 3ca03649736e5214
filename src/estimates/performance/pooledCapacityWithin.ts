import type { MemoryEstimate } from '../memory/MemoryEstimate.ts';
import type { LatencyPromise, PromisedCapacity, ReachedLatency } from './capacityWithin.ts';
import type { Step } from './compileStep.ts';
import { replicaOf, rungOf } from './estimatePerformance.ts';
import type { PerformanceInput } from './PerformanceInput.ts';
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
  const at = (requestsPerSecond: number) => servedAt(pools, spread, requestsPerSecond);
  const { load, reached, limit, kept } = mostWithin(at, most, promise);
  const { served } = reached;
  const rung = rungOf(step, served);
  const rateSpread = Math.exp(input.timing.spread[rung].ceiling);
  return {
    requestsPerSecond: { low: load / rateSpread, mid: load, high: load * rateSpread },
    mostRequestsPerSecond: most,
    runningCount: reached.runningCount,
    prefillFraction: pools.prefillCount / (pools.prefillCount + pools.decodeCount),
    limit,
    kept,
    rung,
    ttftSeconds: reached.ttftSeconds,
    tpotSeconds: reached.tpotSeconds,
  };
}

/** Latency of separate pools at a rate of all copies together. */
export const pooledLatencyAt = (
  input: PerformanceInput,
  memory: MemoryEstimate,
  step: Step,
  requestsPerSecond: number,
): ReachedLatency => {
  const pools = requiredPools(input, replicaOf(input, memory, step));
  const spread = promptSpread(pools.replica);
  const { served: _, ...reached } = servedAt(pools, spread, requestsPerSecond);
  return reached;
};

interface At extends ReachedLatency {
  readonly served: Served;
}

/** The mean with the tail of wait and prompt on the copies that read in place of their means. */
function servedAt(pools: Pools, spread: PromptSpread, requestsPerSecond: number): At {
  const { prefillCount, decodeCount, packedPromptSeconds } = pools;
  const { squaredVariationFraction } = usualLengths;
  const served = pooledOpenLoop(pools, poolLimits(pools), { requestsPerSecond, squaredVariationFraction });
  const wait = requestsPerSecond > 0 ? (served.waitingCount * decodeCount) / requestsPerSecond : 0;
  return {
    served,
    ttftSeconds: promisedTtftSeconds({
      meanTtftSeconds: served.ttftSeconds,
      meanWaitSeconds: wait,
      arrivalsPerSecond: requestsPerSecond / prefillCount,
      serviceSeconds: packedPromptSeconds,
      promptSeconds: served.pace.promptSeconds,
      spread,
    }),
    tpotSeconds: served.tpotSeconds,
    runningCount: served.pace.runningCount * decodeCount,
  };
}

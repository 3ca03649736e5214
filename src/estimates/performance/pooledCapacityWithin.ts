import { waitQuantileSeconds } from '../../formulas/queueing/waitQuantileSeconds.ts';
import type { MemoryEstimate } from '../memory/MemoryEstimate.ts';
import type { LatencyPromise, PromisedCapacity, ReachedLatency } from './capacityWithin.ts';
import type { Step } from './compileStep.ts';
import { replicaOf, rungOf } from './estimatePerformance.ts';
import type { PerformanceInput } from './PerformanceInput.ts';
import { requiredPools } from './poolsOf.ts';
import { poolLimits } from './serving/poolLimits.ts';
import { pooledOpenLoop } from './serving/pooledOpenLoop.ts';
import type { Pools } from './serving/Pools.ts';
import type { Served } from './serving/Served.ts';

const promised = 0.9;
const bisections = 40;
/** Share of what the pools can finish that stands for empty machines. */
const nearlyIdle = 1e-3;

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
  const limits = poolLimits(pools);
  const most = limits.requestsPerSecond;
  const at = (requestsPerSecond: number) => servedAt(input, pools, requestsPerSecond);
  const brokenBy = ({ reached }: At): 'ttft' | 'tpot' | undefined =>
    reached.tpotSeconds > promise.tpotSeconds
      ? 'tpot'
      : reached.ttftSeconds > promise.ttftSeconds
        ? 'ttft'
        : undefined;
  const brokenIdle = brokenBy(at(most * nearlyIdle));
  let [good, bad] = [most * nearlyIdle, most];
  let limit: PromisedCapacity['limit'] = brokenIdle ?? brokenBy(at(most * (1 - 1e-9))) ?? 'throughput';
  if (brokenIdle || limit === 'throughput') good = most * (1 - 1e-9);
  else
    for (let round = 0; round < bisections && bad - good > 1e-4 * bad; round += 1) {
      const middle = (good + bad) / 2;
      const broken = brokenBy(at(middle));
      if (broken) [bad, limit] = [middle, broken];
      else good = middle;
    }
  const { served, reached } = at(good);
  const rung = rungOf(step, served);
  const spread = Math.exp(input.timing.spread[rung].ceiling);
  return {
    requestsPerSecond: { low: good / spread, mid: good, high: good * spread },
    mostRequestsPerSecond: most,
    runningCount: reached.runningCount,
    prefillFraction: pools.prefillCount / (pools.prefillCount + pools.decodeCount),
    limit,
    kept: brokenIdle === undefined,
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
): ReachedLatency =>
  servedAt(input, requiredPools(input, replicaOf(input, memory, step)), requestsPerSecond).reached;

interface At {
  readonly served: Served;
  readonly reached: ReachedLatency;
}

/** The mean with the tail of the wait before the copies that read in place of its mean. */
function servedAt(
  { lengthVariationFraction: squaredVariationFraction = 0 }: PerformanceInput,
  pools: Pools,
  requestsPerSecond: number,
): At {
  const { prefillCount, decodeCount, packedPromptSeconds } = pools;
  const served = pooledOpenLoop(pools, poolLimits(pools), { requestsPerSecond, squaredVariationFraction });
  const wait = requestsPerSecond > 0 ? (served.waitingCount * decodeCount) / requestsPerSecond : 0;
  const tail = waitQuantileSeconds({
    arrivalsPerSecond: requestsPerSecond / prefillCount,
    serviceSeconds: packedPromptSeconds,
    squaredVariationFraction,
    quantileFraction: promised,
  });
  return {
    served,
    reached: {
      ttftSeconds: served.ttftSeconds - wait + Math.max(wait, Number.isFinite(tail) ? tail : wait),
      tpotSeconds: served.tpotSeconds,
      runningCount: served.pace.runningCount * decodeCount,
    },
  };
}

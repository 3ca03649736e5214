import type { Band } from '../../units/Band.ts';
import type { MemoryEstimate } from '../memory/MemoryEstimate.ts';
import type { Step } from './compileStep.ts';
import { replicaOf, replicaWith, rungOf } from './estimatePerformance.ts';
import type { Rung } from './Efficiency.ts';
import { type Latency, latencyOf, type LatencyPromise, type PromisePart } from './LatencyPromise.ts';
import { mostWithin } from './mostWithin.ts';
import type { PerformanceInput } from './PerformanceInput.ts';
import { promisedTtftSeconds } from './promisedTtftSeconds.ts';
import { usualLengths } from './usualLengths.ts';
import { mostRequestsPerSecond, openLoop, openLoopOf } from './serving/openLoop.ts';
import { promptSpread } from './serving/promptSpread.ts';
import type { Replica } from './serving/Replica.ts';
import type { Served } from './serving/Served.ts';

/** Load that one copy takes and keeps the promise. */
export interface PromisedCapacity extends Latency {
  readonly requestsPerSecond: Band;
  /** Requests a second it finishes where nobody waits for one: no promise holds then. */
  readonly mostRequestsPerSecond: number;
  /** Requests that run side by side at that rate. */
  readonly runningCount: number;
  /** Share of a step's time that reads prompts. */
  readonly prefillFraction: number;
  /** What would break first under more. */
  readonly limit: PromisePart | 'throughput';
  /** False where even a single request takes longer than promised; the rate is then what the copy can finish. */
  readonly kept: boolean;
  readonly rung: Rung;
}

const { squaredVariationFraction } = usualLengths;
/** Requests that stand for an empty machine. */
const nearlyIdle = 1e-3;

/**
 * Most requests a second one copy takes while the promise holds, requests arriving by themselves.
 *
 * Found by bisection over the requests that run side by side: rate, waits and token times only rise with them. The
 * range is that of measured ceilings.
 */
export function capacityWithin(
  input: PerformanceInput,
  memory: MemoryEstimate,
  step: Step,
  promise: LatencyPromise,
): PromisedCapacity {
  const replica = replicaOf(input, memory, step);
  const latencyBy = latencyFor(replica, promise);
  // Over the requests that run, not over the rate: each rate is one pace then, and not a search for one.
  const at = (runningCount: number) => {
    const served = openLoopOf(replica, runningCount, squaredVariationFraction);
    return { served, ...latencyBy(served) };
  };
  const { reached, kept, ...found } = mostWithin(at, replica.mostRunningCount, promise);
  let { limit } = found;
  let { served } = reached;
  // Where a full batch leaves prompts little room, fewer requests finish more: what a full copy finishes is the most.
  const ceiling = mostRequestsPerSecond(replica) * (1 - 1e-9);
  if (served.requestsPerSecond > ceiling) {
    served = openLoop(replica, { requestsPerSecond: ceiling, squaredVariationFraction });
    if (kept) limit = 'throughput';
  }
  const rung = rungOf(step, served);
  const rate = served.requestsPerSecond;
  const spread = Math.exp(input.timing.spread[rung].ceiling);
  return {
    requestsPerSecond: { low: rate / spread, mid: rate, high: rate * spread },
    mostRequestsPerSecond: mostRequestsPerSecond(replica),
    runningCount: served.pace.runningCount,
    prefillFraction: prefillFractionOf(served),
    limit,
    kept,
    rung,
    ...latencyBy(served),
  };
}

/** The share of requests that latency is asked of. */
type Promised = Pick<LatencyPromise, 'promisedFraction'>;

/** What readers see of one copy at a rate. */
export interface ReachedLatency extends Latency {
  readonly runningCount: number;
}

/** Latency of a copy that has one request and never another; none is lower. */
export function latencyAlone(input: PerformanceInput, step: Step, promised: Promised): ReachedLatency {
  const replica = replicaWith(input, step, 1);
  const served = openLoopOf(replica, nearlyIdle, squaredVariationFraction);
  return { ...latencyFor(replica, promised)(served), runningCount: 1 };
}

/** Latency of one copy at a rate of requests that arrive by themselves. */
export function latencyAt(
  input: PerformanceInput,
  memory: MemoryEstimate,
  step: Step,
  { requestsPerSecond, promisedFraction }: Promised & { readonly requestsPerSecond: number },
): ReachedLatency {
  const replica = replicaOf(input, memory, step);
  const served = openLoop(replica, { requestsPerSecond, squaredVariationFraction });
  return { ...latencyFor(replica, { promisedFraction })(served), runningCount: served.pace.runningCount };
}

/** Latency of one copy that serves, for the share of requests that is promised it. */
function latencyFor(replica: Replica, { promisedFraction }: Promised): (served: Served) => Latency {
  const spread = promptSpread(replica);
  return ({ ttftSeconds: meanTtftSeconds, tpotSeconds, pace, requestsPerSecond, waitingCount }) => {
    const ttftSeconds = promisedTtftSeconds({
      meanTtftSeconds,
      promisedFraction,
      meanWaitSeconds: requestsPerSecond > 0 ? waitingCount / requestsPerSecond : 0,
      arrivalsPerSecond: requestsPerSecond,
      serviceSeconds: pace.mixSeconds,
      promptSeconds: pace.promptSeconds,
      spread,
    });
    return latencyOf(ttftSeconds, tpotSeconds, replica.outputTokens);
  };
}

const prefillFractionOf = ({ pace }: Served): number =>
  pace.stepSeconds > 0 ? Math.max(0, 1 - pace.decodeSeconds / pace.stepSeconds) : 0;

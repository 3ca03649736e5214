import { speculativeTokenCount } from '../../formulas/latency/speculativeTokenCount.ts';
import type { Band } from '../../units/Band.ts';
import { estimateMemory } from '../memory/estimateMemory.ts';
import type { MemoryEstimate } from '../memory/MemoryEstimate.ts';
import { answeringCountOf, lockstepCountOf } from '../memory/Parallelism.ts';
import { compileStep, decodeBreakdown, type Step } from './compileStep.ts';
import type { Demand } from './Demand.ts';
import type { Rung } from './Efficiency.ts';
import { evidenceOfRung } from './evidenceOfRung.ts';
import type { LoadAnswer, PerformanceEstimate, PoolsAnswer, StepPart } from './PerformanceEstimate.ts';
import type { PerformanceInput } from './PerformanceInput.ts';
import { poolsOf, separationOf } from './poolsOf.ts';
import { ceiling } from './serving/ceiling.ts';
import { closedLoop } from './serving/closedLoop.ts';
import { usualLengths } from './usualLengths.ts';
import { mostRequestsPerSecond, openLoop } from './serving/openLoop.ts';
import type { Replica } from './serving/Replica.ts';
import type { Served } from './serving/Served.ts';
import { servedByPools } from './serving/servedByPools.ts';

/** Most requests an engine runs side by side, whatever its cache holds (TensorRT-LLM's largest batch). */
const mostSequenceCount = 2048;
const usualBatchTokens = 8192;

/**
 * TTFT, TPOT and throughput of a model on accelerators under an engine, in steady state.
 *
 * Every operator of a step is timed at the utilisation measured for its kernel, where somebody measured it. Holds for
 * one engine process per copy, requests spread evenly over copies, and nothing else on the accelerators.
 */
export function estimatePerformance(input: PerformanceInput, demand: Demand): PerformanceEstimate {
  const memory = estimateMemory(input);
  const step = compileStep(input);
  return performanceOf(input, demand, memory, step);
}

/** The same where memory and step are known, as in a sweep over the load. */
export function performanceOf(
  input: PerformanceInput,
  demand: Demand,
  memory: MemoryEstimate,
  step: Step,
): PerformanceEstimate {
  const replica = replicaOf(input, memory, step);
  const answer = loadAnswer(input, demand, memory, step);
  const { served, rung, pools } = answer;
  const most = demand.kind === 'ceiling' ? served.requestsPerSecond : mostRequestsPerSecond(replica);
  const mostOfAll = pools ? pools.requestsPerSecond : most * input.parallelism.dataCount;
  return {
    ...answer,
    memory,
    mostRequestsPerSecond: spreadOf(mostOfAll, rateSpreadOf(input, demand, rung)),
    step: stepParts(step, replica, served),
    ...separationOf(input, replica),
  };
}

/** The answer to a load alone: all that the batch command prints. */
export function loadAnswer(
  input: PerformanceInput,
  demand: Demand,
  memory: MemoryEstimate,
  step: Step,
): LoadAnswer {
  const { parallelism, timing, workload } = input;
  const { served, pools } = servedOf(replicaOf(input, memory, step), demand, input, memory);
  const rung = rungOf(step, served);
  const perSecond = served.requestsPerSecond * answeringCountOf(parallelism);
  const rateSpread = rateSpreadOf(input, demand, rung);
  // A rate that is given is no estimate; only what a deployment can give is.
  const given = demand.kind === 'open-loop' && !served.saturated;
  return {
    rung,
    evidence: evidenceOfRung[rung],
    ttftSeconds: spreadOf(served.ttftSeconds, timing.spread[rung].ttft),
    tpotSeconds: spreadOf(served.tpotSeconds, rateSpread),
    outputTokensPerSecond: spreadOf(perSecond * workload.outputTokens, given ? 0 : rateSpread),
    requestsPerSecond: spreadOf(perSecond, given ? 0 : rateSpread),
    saturated: served.saturated,
    served,
    ...(pools && { pools }),
  };
}

const rateSpreadOf = ({ timing }: PerformanceInput, { kind }: Demand, rung: Rung): number =>
  kind === 'ceiling' ? timing.spread[rung].ceiling : timing.spread[rung].tpot;

/** A value with the range that two thirds of measured values lie in; the spread is a logarithm. */
const spreadOf = (mid: number, spread: number): Band => ({
  low: mid * Math.exp(-spread),
  mid,
  high: mid * Math.exp(spread),
});

/** One copy of the model with the room its cache has. */
export const replicaOf = (input: PerformanceInput, memory: MemoryEstimate, step: Step): Replica =>
  replicaWith(input, step, memory.requestsOnAverage.mid);

/** The same where it is known how many requests at their mean length the caches of all copies that write hold. */
export function replicaWith(input: PerformanceInput, step: Step, requestsOnAverage: number): Replica {
  const { parallelism, timing, workload, batchTokens, speculation } = input;
  return {
    step,
    timing,
    inputTokens: workload.inputTokens,
    outputTokens: Math.max(1, workload.outputTokens),
    cachedTokens: Math.min(workload.prefixTokens, workload.inputTokens - 1),
    batchTokens: batchTokens ?? usualBatchTokens,
    mostRunningCount: Math.max(
      1,
      Math.min(requestsOnAverage / answeringCountOf(parallelism), input.sequenceCount ?? mostSequenceCount),
    ),
    lockstepCount: lockstepCountOf(parallelism),
    tokensPerStepCount: speculation ? speculativeTokenCount(speculation) : 1,
    rowsPerRequestCount: speculation ? speculation.draftCount + 1 : 1,
  };
}

/** A copy under its share of the load, and the pools where there are two. */
interface Answered {
  readonly served: Served;
  readonly pools?: PoolsAnswer;
}

function servedOf(
  replica: Replica,
  demand: Demand,
  input: PerformanceInput,
  memory: MemoryEstimate,
): Answered {
  const full = Math.floor(memory.requestsAtPeak.mid / answeringCountOf(input.parallelism));
  const fullRunningCount = Math.max(1, Math.min(mostSequenceCount, full));
  const { squaredVariationFraction } = usualLengths;
  const pools = poolsOf(input, replica);
  if (pools) return servedByPools(pools, demand, { fullRunningCount, squaredVariationFraction });
  const { dataCount } = input.parallelism;
  switch (demand.kind) {
    case 'closed-loop':
      return {
        served: closedLoop(replica, {
          clientCount: Math.max(1, demand.clientCount / dataCount),
          ...(demand.promptCount !== undefined && { promptCount: demand.promptCount / dataCount }),
        }),
      };
    case 'open-loop':
      return {
        served: openLoop(replica, {
          requestsPerSecond: demand.requestsPerSecond / dataCount,
          squaredVariationFraction,
        }),
      };
    case 'ceiling':
      return { served: ceiling(replica, fullRunningCount) };
  }
}

/** Parts below this share of a step do not decide how well the whole is known. */
const leastShare = 0.1;
const order: readonly Rung[] = ['own', 'other-engine', 'sibling', 'constants'];

/** The weakest rung among operators that take a tenth of a decode step or more. Norms are modelled everywhere. */
export function rungOf(step: Step, { pace }: Served): Rung {
  const rows = Math.max(1, pace.runningCount);
  let weakest = 0;
  let total = 0;
  const timed = step.operators.map((operator) => {
    const seconds = (operator.linearSeconds?.(rows) ?? 0) + (operator.sampledSeconds?.(rows) ?? 0);
    total += seconds;
    return { operator, seconds };
  });
  for (const { operator, seconds } of timed) {
    const counts =
      operator.group !== 'element-wise' && (seconds >= leastShare * total || operator.decodeSeconds);
    if (counts) weakest = Math.max(weakest, order.indexOf(operator.rung));
  }
  return order[weakest] ?? 'constants';
}

/** Where an average step's time goes: the decode step by operators, and what prompts add to it. */
function stepParts(
  step: Step,
  { inputTokens, outputTokens, rowsPerRequestCount }: Replica,
  { pace }: Served,
): readonly { readonly part: StepPart; readonly seconds: number }[] {
  const rows = Math.max(1, pace.runningCount * rowsPerRequestCount);
  const decode = [...decodeBreakdown(step, rows, inputTokens + outputTokens / 2)];
  const sum = decode.reduce((total, [, seconds]) => total + seconds, 0);
  // Pipeline stages and the processor's share at full load are part of the step but of no operator.
  const scale = sum > 0 ? pace.decodeSeconds / sum : 1;
  return [
    ...decode.map(([part, seconds]) => ({ part, seconds: seconds * scale })),
    { part: 'prompts' as const, seconds: Math.max(0, pace.stepSeconds - pace.decodeSeconds) },
  ];
}

import type { PooledSimulationInput } from '../../simulation/PooledSimulation.ts';
import type { SimulationInput } from '../../simulation/SimulationInput.ts';
import type { TokenLengths, Workload } from '../../simulation/Workload.ts';
import { estimateMemory } from '../memory/estimateMemory.ts';
import { compileStep } from './compileStep.ts';
import type { Demand } from './Demand.ts';
import { replicaOf } from './estimatePerformance.ts';
import type { PerformanceInput } from './PerformanceInput.ts';
import { requiredPools } from './poolsOf.ts';

/** How a run of the simulator differs from the steady state that the estimate describes. */
export interface SimulationSettings {
  readonly requestCount: number;
  /** Lengths are drawn evenly from this share below to this share above their mean. */
  readonly lengthSpreadFraction: number;
  /** Squared coefficient of variation of the gaps between arrivals: 1 is Poisson. */
  readonly squaredVariationFraction: number;
  readonly seed: number;
}

const blockTokens = 16;
const mostSequenceCount = 2048;
const warmUpFraction = 0.1;

const lengthsOf = (meanTokens: number, spread: number): TokenLengths => {
  const mean = Math.max(1, Math.round(meanTokens));
  if (spread === 0) return { kind: 'fixed', tokens: mean };
  return {
    kind: 'uniform',
    minTokens: Math.max(1, Math.round(mean * (1 - spread))),
    maxTokens: Math.max(1, Math.round(mean * (1 + spread))),
  };
};

/**
 * One copy of a deployment and its share of the load, as the simulator takes them.
 *
 * The cache is that of the likely memory estimate, in blocks of 16 tokens, whatever the model keeps per token. Not for
 * copies that only read prompts beside others that write.
 *
 * @throws {RangeError} for separate pools.
 */
export function simulationInput(
  input: PerformanceInput,
  demand: Demand,
  { requestCount, lengthSpreadFraction, squaredVariationFraction, seed }: SimulationSettings,
): SimulationInput {
  const { prefillCount = 0 } = input.parallelism;
  if (prefillCount > 0) throw new RangeError(`prefillCount must be 0 in a simulation, got ${prefillCount}`);
  const memory = estimateMemory(input);
  const step = compileStep(input);
  const { batchTokens, inputTokens, outputTokens, cachedTokens, tokensPerStepCount } = replicaOf(
    input,
    memory,
    step,
  );
  const copyCount = input.parallelism.dataCount;
  // What the cache holds is counted in requests of this size, so that windows and states are counted as the engine does.
  const heldTokens = (memory.requestsAtPeak.mid / copyCount) * (inputTokens + outputTokens);
  const drawn = {
    requestCount,
    input: lengthsOf(inputTokens, lengthSpreadFraction),
    output: lengthsOf(outputTokens, lengthSpreadFraction),
    ...(cachedTokens > 0 && { cachedFraction: cachedTokens / inputTokens }),
  };
  return {
    stepTimes: step,
    engine: {
      maxBatchedTokens: batchTokens,
      maxSequences: Math.min(mostSequenceCount, input.sequenceCount ?? mostSequenceCount),
      blockTokens,
      blockCount: Math.max(1, Math.floor(heldTokens / blockTokens)),
      prefillAlone: input.timing.prefillAlone,
      ...(input.speculation && {
        speculation: { draftTokens: input.speculation.draftCount, tokensPerStep: tokensPerStepCount },
      }),
    },
    workload: workloadOf(demand, drawn, copyCount, squaredVariationFraction),
    seed,
    ...(demand.kind === 'open-loop' && { warmUpFraction }),
  };
}

/**
 * Separate pools under the load of all copies together, as their simulator takes them.
 *
 * @throws {RangeError} for a deployment without pools.
 */
export function pooledSimulationInput(
  input: PerformanceInput,
  requestsPerSecond: number,
  settings: SimulationSettings,
): PooledSimulationInput {
  const { prefillCount, decodeCount, transfer, replica } = requiredPools(
    input,
    replicaOf(input, estimateMemory(input), compileStep(input)),
  );
  const together = { ...input, parallelism: { ...input.parallelism, prefillCount: 0 } };
  const copy = simulationInput(together, { kind: 'open-loop', requestsPerSecond }, settings);
  const { workload } = copy;
  if (workload.kind !== 'poisson' && workload.kind !== 'bursty')
    throw new TypeError(`workload must arrive by itself, got ${workload.kind}`);
  return {
    copy: { ...copy, workload: { ...workload, requestsPerSecond } },
    prefillCount,
    decodeCount,
    transferSecondsPerToken: transfer.seconds / (replica.inputTokens - replica.cachedTokens),
  };
}

type Drawn = Omit<Extract<Workload, { readonly kind: 'closed' }>, 'kind' | 'clientCount'>;

function workloadOf(
  demand: Demand,
  drawn: Drawn,
  copyCount: number,
  squaredVariationFraction: number,
): Workload {
  if (demand.kind === 'open-loop') {
    const requestsPerSecond = demand.requestsPerSecond / copyCount;
    return squaredVariationFraction === 1
      ? { kind: 'poisson', requestsPerSecond, ...drawn }
      : { kind: 'bursty', requestsPerSecond, squaredVariationFraction, ...drawn };
  }
  const clients = demand.kind === 'closed-loop' ? demand.clientCount : drawn.requestCount;
  return {
    kind: 'closed',
    clientCount: Math.max(1, Math.min(Math.round(clients / copyCount), drawn.requestCount)),
    ...drawn,
  };
}

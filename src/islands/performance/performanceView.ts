import { estimateMemory } from '../../estimates/memory/estimateMemory.ts';
import type { MemoryEstimate } from '../../estimates/memory/MemoryEstimate.ts';
import { acceleratorCountOf } from '../../estimates/memory/Parallelism.ts';
import { compileStep, type Step, type StepInput } from '../../estimates/performance/compileStep.ts';
import type { Demand } from '../../estimates/performance/Demand.ts';
import { loadAnswer, performanceOf } from '../../estimates/performance/estimatePerformance.ts';
import { operatorPoints, type OperatorPoint } from '../../estimates/performance/operatorPoints.ts';
import type { PerformanceEstimate, PoolsAnswer } from '../../estimates/performance/PerformanceEstimate.ts';
import type { PerformanceInput } from '../../estimates/performance/PerformanceInput.ts';

/** One load of a sweep as the chart and its table show it. */
export interface SweptLoad {
  readonly clients: number;
  /** Output tokens a second each client reads. */
  readonly interactivity: number;
  /** Output tokens a second of each accelerator. */
  readonly throughput: number;
  readonly low: number;
  readonly high: number;
  readonly ttftSeconds: number;
  readonly saturated: boolean;
  /** What is full where it is saturated: the cache of the copies that write, those that read, or the link. */
  readonly full?: PoolsAnswer['bottleneck'];
}

/** The figures of an answer, worked out before any picture. */
export interface PerformanceFigures {
  readonly estimate: Omit<PerformanceEstimate, 'memory'>;
  /** False where not even one request fits beside the weights. */
  readonly runs: boolean;
  /** With separate pools, what the same copies would give if each read prompts and wrote answers. */
  readonly together?: Pick<PerformanceEstimate, 'ttftSeconds' | 'tpotSeconds' | 'mostRequestsPerSecond'>;
}

/** The operators of a step under the roofs of the accelerator. */
export interface Roofline {
  readonly operators: readonly OperatorPoint[];
  readonly roofs: { readonly flopPerSecond: number; readonly bytesPerSecond: number };
}

/** Everything a performance answer shows, as plain numbers that travel with the page. */
export interface PerformanceView extends PerformanceFigures, Roofline {
  readonly sweep: readonly SweptLoad[];
}

/** A question with what all its answers share. */
export interface PreparedQuestion {
  readonly input: PerformanceInput;
  readonly demand: Demand;
  readonly memory: MemoryEstimate;
  readonly step: Step;
}

interface Known {
  /** Memory of the same input, where somebody has worked it out. */
  readonly memory?: MemoryEstimate;
  /** The question asked before, whose step may serve again. */
  readonly before?: PreparedQuestion | undefined;
}

export const preparedQuestion = (
  input: PerformanceInput,
  demand: Demand,
  { memory = estimateMemory(input), before }: Known = {},
): PreparedQuestion => ({
  input,
  demand,
  memory,
  step: before && sameStep(before.input, input) ? before.step : compileStep(input),
});

const sameParts = [
  'architecture',
  'weights',
  'cacheFormat',
  'accelerator',
  'constants',
  'kernels',
  'ownKernels',
] as const;
const alikeParts = ['parallelism', 'timing'] as const;
type Part = (typeof sameParts)[number] | (typeof alikeParts)[number];

/** Whether steps are alike, as while a reader types loads and lengths. */
const sameStep = (one: Pick<StepInput, Part>, other: Pick<StepInput, Part>): boolean =>
  sameParts.every((part) => one[part] === other[part]) &&
  alikeParts.every((part) => JSON.stringify(one[part]) === JSON.stringify(other[part]));

/** Works out the figures alone. */
export function performanceFigures({ input, demand, memory, step }: PreparedQuestion): PerformanceFigures {
  const { memory: _, ...estimate } = performanceOf(input, demand, memory, step);
  const runs = memory.requestsOnAverage.mid >= 1;
  if (!estimate.pools) return { estimate, runs };
  const { prefillCount: __, ...parallelism } = input.parallelism;
  const whole = { ...input, parallelism };
  const { ttftSeconds, tpotSeconds, mostRequestsPerSecond } = performanceOf(
    whole,
    demand,
    estimateMemory(whole),
    step,
  );
  return { estimate, runs, together: { ttftSeconds, tpotSeconds, mostRequestsPerSecond } };
}

const most = 4096;

/** Loads of a sweep: doubling, with steps between, up to well beyond what the cache holds. */
function clientCounts(copies: number): readonly number[] {
  const counts: number[] = [];
  for (let count = 1; count <= most; count *= Math.SQRT2) counts.push(Math.round(count) * copies);
  return [...new Set(counts)];
}

/** The same deployment under ever more clients. */
export function sweptLoads({ input, memory, step }: PreparedQuestion): readonly SweptLoad[] {
  const accelerators = acceleratorCountOf(input.parallelism);
  const sweep: SweptLoad[] = [];
  for (const clients of clientCounts(input.parallelism.dataCount)) {
    const one = loadAnswer(input, { kind: 'closed-loop', clientCount: clients }, memory, step);
    sweep.push({
      clients,
      interactivity: 1 / one.tpotSeconds.mid,
      throughput: one.outputTokensPerSecond.mid / accelerators,
      low: one.outputTokensPerSecond.low / accelerators,
      high: one.outputTokensPerSecond.high / accelerators,
      ttftSeconds: one.ttftSeconds.mid,
      saturated: one.saturated,
      ...(one.saturated && { full: one.pools?.bottleneck ?? 'decode' }),
    });
    // Beyond what the cache holds, or the slowest pool passes on, more clients only wait longer.
    if (one.saturated) break;
  }
  return sweep;
}

/** The operators of a decode step with as many requests as run. */
export function rooflineOf({ input, step }: PreparedQuestion, { estimate }: PerformanceFigures): Roofline {
  const { inputTokens, outputTokens } = input.workload;
  const rows = Math.max(1, estimate.served.pace.runningCount);
  return {
    operators: operatorPoints(step, rows, inputTokens + outputTokens / 2),
    roofs: {
      flopPerSecond: input.accelerator.rates.flops16,
      bytesPerSecond: input.accelerator.memoryBytesPerSecond,
    },
  };
}

/** Works out an answer and all the pictures that go with it. */
export function performanceView(input: PerformanceInput, demand: Demand): PerformanceView {
  const question = preparedQuestion(input, demand);
  const figures = performanceFigures(question);
  return { ...figures, sweep: sweptLoads(question), ...rooflineOf(question, figures) };
}

import { estimateMemory } from '../../estimates/memory/estimateMemory.ts';
import { compileStep } from '../../estimates/performance/compileStep.ts';
import type { Demand } from '../../estimates/performance/Demand.ts';
import { performanceOf } from '../../estimates/performance/estimatePerformance.ts';
import type { PerformanceEstimate } from '../../estimates/performance/PerformanceEstimate.ts';
import type { PerformanceInput } from '../../estimates/performance/PerformanceInput.ts';
import { acceleratorCountOf } from '../../estimates/memory/Parallelism.ts';
import { operatorPoints, type OperatorPoint } from '../../estimates/performance/operatorPoints.ts';

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
}

/** Everything a performance answer shows, as plain numbers that travel with the page. */
export interface PerformanceView {
  readonly estimate: Omit<PerformanceEstimate, 'memory'>;
  /** True when not even one request fits beside the weights. */
  readonly runs: boolean;
  readonly sweep: readonly SweptLoad[];
  readonly operators: readonly OperatorPoint[];
  readonly roofs: { readonly flopPerSecond: number; readonly bytesPerSecond: number };
}

const most = 4096;

/** Loads of a sweep: doubling, with steps between, up to well beyond what the cache holds. */
function clientCounts(copies: number): readonly number[] {
  const counts: number[] = [];
  for (let count = 1; count <= most; count *= Math.SQRT2) counts.push(Math.round(count) * copies);
  return [...new Set(counts)];
}

/** Works out an answer and the pictures that go with it. */
export function performanceView(input: PerformanceInput, demand: Demand): PerformanceView {
  const memory = estimateMemory(input);
  const step = compileStep(input);
  const { memory: _, ...estimate } = performanceOf(input, demand, memory, step);
  const accelerators = acceleratorCountOf(input.parallelism);
  const sweep: SweptLoad[] = [];
  for (const clients of clientCounts(input.parallelism.dataCount)) {
    const one = performanceOf(input, { kind: 'closed-loop', clientCount: clients }, memory, step);
    sweep.push({
      clients,
      interactivity: 1 / one.tpotSeconds.mid,
      throughput: one.outputTokensPerSecond.mid / accelerators,
      low: one.outputTokensPerSecond.low / accelerators,
      high: one.outputTokensPerSecond.high / accelerators,
      ttftSeconds: one.ttftSeconds.mid,
      saturated: one.saturated,
    });
    // Beyond what the cache holds more clients only wait longer.
    if (one.saturated) break;
  }
  const { inputTokens, outputTokens } = input.workload;
  const rows = Math.max(1, estimate.served.pace.runningCount);
  return {
    estimate,
    runs: memory.requestsOnAverage.mid >= 1,
    sweep,
    operators: operatorPoints(step, rows, inputTokens + outputTokens / 2),
    roofs: {
      flopPerSecond: input.accelerator.rates.flops16,
      bytesPerSecond: input.accelerator.memoryBytesPerSecond,
    },
  };
}

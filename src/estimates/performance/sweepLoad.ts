import type { MemoryEstimate } from '../memory/MemoryEstimate.ts';
import { compileStep } from './compileStep.ts';
import { performanceOf } from './estimatePerformance.ts';
import type { PerformanceEstimate } from './PerformanceEstimate.ts';
import type { PerformanceInput } from './PerformanceInput.ts';

/** A deployment under one of many loads. */
export interface SweepPoint {
  readonly clientCount: number;
  readonly estimate: PerformanceEstimate;
}

/** The same deployment under ever more clients, the step prepared once. */
export function sweepLoad(
  input: PerformanceInput,
  memory: MemoryEstimate,
  clientCounts: readonly number[],
): readonly SweepPoint[] {
  const step = compileStep(input);
  return clientCounts.map((clientCount) => ({
    clientCount,
    estimate: performanceOf(input, { kind: 'closed-loop', clientCount }, memory, step),
  }));
}

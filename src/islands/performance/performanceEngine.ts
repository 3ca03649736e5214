import { estimateMemory } from '../../estimates/memory/estimateMemory.ts';
import { capacityWithin, type PromisedCapacity } from '../../estimates/performance/capacityWithin.ts';
import { compileStep } from '../../estimates/performance/compileStep.ts';
import type { LatencyPromise } from '../../estimates/performance/LatencyPromise.ts';
import type { PerformanceInput } from '../../estimates/performance/PerformanceInput.ts';
import { askedOf } from './askedOf.ts';
import { performanceFigures, preparedQuestion, rooflineOf, sweptLoads } from './performanceView.ts';

/** An input with what answers about it share. */
const prepared = (input: PerformanceInput) => ({
  input,
  memory: estimateMemory(input),
  step: compileStep(input),
});
export type Prepared = ReturnType<typeof prepared>;

const capacityOf = ({ input, memory, step }: Prepared, promise: LatencyPromise): PromisedCapacity =>
  capacityWithin(input, memory, step, promise);

/**
 * All that works out speeds. It is a chunk of its own: pages are built with the first answer, and readers who change
 * nothing need no other.
 */
export const performanceEngine = {
  askedOf,
  preparedQuestion,
  performanceFigures,
  sweptLoads,
  rooflineOf,
  prepared,
  capacityOf,
};
export type PerformanceEngine = typeof performanceEngine;

import type { Catalogue } from '../data/Catalogue.ts';
import { exclusionOf, type ServingMeasurement } from '../data/servingMeasurement.ts';
import type { MemoryEstimate } from '../estimates/memory/MemoryEstimate.ts';
import { estimateMemory } from '../estimates/memory/estimateMemory.ts';
import { compileStep, type Step } from '../estimates/performance/compileStep.ts';
import type { Rung } from '../estimates/performance/Efficiency.ts';
import { performanceOf, replicaOf } from '../estimates/performance/estimatePerformance.ts';
import { alonePromptSeconds } from '../estimates/performance/serving/Pace.ts';
import { type ServingCase, servingCase, type ServingSettings } from './servingCase.ts';
import { type ServingMetric, servingFiguresOf } from './servingFigures.ts';

/** One measured figure beside the prediction for it. */
export interface ServingPoint {
  readonly metric: ServingMetric;
  readonly row: ServingMeasurement;
  readonly rung: Rung;
  readonly measured: number;
  readonly predicted: number;
  /** Predicted over measured, less one. */
  readonly error: number;
  readonly inRange: boolean;
}

/** Rows above this multiple of a prompt's own time waited to be admitted, not to be read: their cache was full. */
const admission = { multiple: 15, leastSeconds: 0.05, moreSeconds: 3 };

/** Whether a row's requests waited for room in the cache, which says nothing of how fast prompts are read. */
export function waitedForAdmission({ row, input }: ServingCase, memory: MemoryEstimate, step: Step): boolean {
  if (row.scenario !== 'closed-loop' || row.ttft_seconds === undefined) return false;
  const prompt = alonePromptSeconds(replicaOf(input, memory, step));
  const { multiple, leastSeconds, moreSeconds } = admission;
  return row.ttft_seconds > multiple * Math.max(prompt, leastSeconds) + moreSeconds;
}

/** Predictions for one row, each figure beside the measured one. */
export function servingPointsOf(
  { row, input, demand }: ServingCase,
  memory: MemoryEstimate,
  step: Step,
): readonly ServingPoint[] {
  const estimate = performanceOf(input, demand, memory, step);
  return servingFiguresOf(row).map(({ metric, measured, predictedOf }) => {
    const { low, mid, high } = predictedOf(estimate);
    return {
      metric,
      row,
      rung: estimate.rung,
      measured,
      predicted: mid,
      error: mid / measured - 1,
      inRange: measured >= low && measured <= high,
    };
  });
}

/** Predictions for every row that counts, and how many rows count for nothing, by reason. */
export function servingAccuracy(
  rows: readonly ServingMeasurement[],
  catalogue: Catalogue,
  settings: ServingSettings,
) {
  const points: ServingPoint[] = [];
  const leftOut = new Map<string, number>();
  const leave = (reason: string) => leftOut.set(reason, (leftOut.get(reason) ?? 0) + 1);
  for (const row of rows) {
    const excluded = exclusionOf(row);
    const ready = excluded === undefined ? servingCase(row, catalogue, settings) : undefined;
    if (!ready) {
      leave(excluded ?? 'scenario-without-estimate');
      continue;
    }
    const memory = estimateMemory(ready.input);
    const step = compileStep(ready.input);
    if (waitedForAdmission(ready, memory, step)) leave('waited-for-admission');
    else points.push(...servingPointsOf(ready, memory, step));
  }
  return { points, leftOut };
}

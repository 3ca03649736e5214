import { exclusionOf, type ServingMeasurement } from '../../src/data/servingMeasurement.ts';
import type { Catalogue } from '../../src/data/Catalogue.ts';
import { waitedForAdmission } from '../../src/components/servingAccuracy.ts';
import { type ServingCase, servingCase } from '../../src/components/servingCase.ts';
import { type ServingFigure, servingFiguresOf } from '../../src/components/servingFigures.ts';
import type { MemoryEstimate } from '../../src/estimates/memory/MemoryEstimate.ts';
import { estimateMemory } from '../../src/estimates/memory/estimateMemory.ts';
import { compileStep, type Step } from '../../src/estimates/performance/compileStep.ts';
import type { KernelTables } from '../../src/estimates/performance/KernelTables.ts';

/** A row with everything that fitted terms leave as it is. */
export interface PreparedRow extends ServingCase {
  readonly memory: MemoryEstimate;
  /** Step without any time of the processor. */
  readonly step: Step;
  /** Layers of experts that the step counts time of the processor for. */
  readonly expertLayerCount: number;
  readonly figures: readonly ServingFigure[];
}

/** Reads a row's kernels; tried with tables withheld. */
export type KernelsOf = (acceleratorId: string, engineId: string) => KernelTables | undefined;

/** Makes every row ready that counts. */
export const prepareRows = (
  rows: readonly ServingMeasurement[],
  catalogue: Catalogue,
  kernelsOf: KernelsOf,
): readonly PreparedRow[] =>
  rows.flatMap((row) => {
    const ready = exclusionOf(row) === undefined ? servingCase(row, catalogue, { kernelsOf }) : undefined;
    return ready ? [withStep(ready, estimateMemory(ready.input))] : [];
  });

/** Whether a row measured how fast it was served, not how long it waited for room. */
export const wasServed = (prepared: PreparedRow): boolean =>
  !waitedForAdmission(prepared, prepared.memory, prepared.step);

/** The same row on other kernels or constants. */
export function withStep(ready: ServingCase, memory: MemoryEstimate): PreparedRow {
  const { row, input, demand } = ready;
  // A second a layer makes the time of the processor count the layers.
  const timing = { ...input.timing, hostSeconds: 0, expertLayerSeconds: 1 };
  const counted = compileStep({ ...input, timing });
  const step = { ...counted, hostSeconds: 0 };
  return {
    row,
    input,
    demand,
    memory,
    step,
    expertLayerCount: counted.hostSeconds,
    figures: servingFiguresOf(row),
  };
}

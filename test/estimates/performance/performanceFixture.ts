import { chosenFromLine } from '../../../scripts/estimate/chosenFromLine.ts';
import { catalogueFromRecords } from '../../../src/data/catalogueFromRecords.ts';
import { kernelReader } from '../../../src/data/kernelReader.ts';
import { NameIndex } from '../../../src/data/NameIndex.ts';
import { readKernelIds } from '../../../src/data/readKernelIds.ts';
import { readRecords } from '../../../src/data/readRecords.ts';
import type { ComputeAccelerator } from '../../../src/estimates/performance/ComputeAccelerator.ts';
import type { Demand } from '../../../src/estimates/performance/Demand.ts';
import type { ClassConstants } from '../../../src/estimates/performance/Efficiency.ts';
import { estimatePerformance } from '../../../src/estimates/performance/estimatePerformance.ts';
import type { KernelTable, KernelTables } from '../../../src/estimates/performance/KernelTables.ts';
import type { PerformanceInput } from '../../../src/estimates/performance/PerformanceInput.ts';
import { performanceInput } from '../../../src/scenario/performanceInput.ts';

const { records } = readRecords();
const names = new NameIndex(records);

/** Every record of content/data, with the accelerators whose kernels were measured. */
export const catalogue = catalogueFromRecords(records, readKernelIds());
export const kernelsOf = kernelReader();

/** A question as a line of `npm run estimate` asks it. */
export type Line = Readonly<Record<string, unknown>>;

export function inputOf(line: Line, changes: Partial<PerformanceInput> = {}): PerformanceInput {
  const { scenario, chosen } = chosenFromLine(line, catalogue, names);
  const { kernelsFrom } = chosen.accelerator;
  const kernels = kernelsFrom === undefined ? undefined : kernelsOf(kernelsFrom);
  return { ...performanceInput(scenario, chosen, catalogue, kernels), ...changes };
}

export const closedLoop = (clientCount: number, promptCount?: number): Demand => ({
  kind: 'closed-loop',
  clientCount,
  ...(promptCount !== undefined && { promptCount }),
});

export const estimateOf = (line: Line, demand: Demand, changes: Partial<PerformanceInput> = {}) =>
  estimatePerformance(inputOf(line, changes), demand);

/** An 8B model on one H100, changed as asked. */
export const smallLine: Line = {
  model: 'llama-3.1-8b-instruct',
  weightFormat: 'fp8',
  accelerator: 'nvidia-h100-sxm-80gb',
  tensorParallel: 1,
  engine: 'vllm',
  inputTokens: 1000,
  outputTokens: 500,
  maxModelLength: 8192,
};

export const acceleratorOf = (id: string): ComputeAccelerator => {
  const found = catalogue.accelerators.find((one) => one.id === id);
  if (!found) throw new RangeError(`id must be in the catalogue, got ${id}`);
  return found;
};

export const constants: ClassConstants = {
  computeFraction: 0.5,
  memoryFraction: 0.8,
  attentionMemoryFraction: 0.7,
  launchSeconds: 3e-6,
  attentionLaunchSeconds: 1e-5,
  expertsLaunchSeconds: 4e-5,
  elementLaunchSeconds: 2e-6,
  blendCount: 2.5,
};

/** A table made by hand; values are utilisation. */
export const tableOf = (
  axes: KernelTable['axes'],
  utilisation: readonly number[],
  changes: Partial<KernelTable> = {},
): KernelTable => ({
  engine: 'vllm',
  engineVersion: '1',
  family: 'gemm',
  dtype: 'bf16',
  axes,
  log2Utilisation: Float32Array.from(utilisation, Math.log2),
  medianError: 0,
  ...changes,
});

export const tablesOf = (acceleratorId: string, tables: readonly KernelTable[]): KernelTables => ({
  acceleratorId,
  reference: {
    flops16: 1e15,
    flops8: 2e15,
    flops4: 4e15,
    int8: 2e15,
    memoryBytesPerSecond: 3e12,
    linkBytesPerSecond: 4.5e11,
    floorSeconds: 1e-6,
  },
  tables,
});

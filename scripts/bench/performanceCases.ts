import { catalogueFromRecords } from '../../src/data/catalogueFromRecords.ts';
import { kernelReader } from '../../src/data/kernelReader.ts';
import { NameIndex } from '../../src/data/NameIndex.ts';
import { readKernelIds } from '../../src/data/readKernelIds.ts';
import { readRecords } from '../../src/data/readRecords.ts';
import type { MemoryEstimate } from '../../src/estimates/memory/MemoryEstimate.ts';
import { estimateMemory } from '../../src/estimates/memory/estimateMemory.ts';
import { compileStep, type Step } from '../../src/estimates/performance/compileStep.ts';
import type { PerformanceInput } from '../../src/estimates/performance/PerformanceInput.ts';
import { performanceInput } from '../../src/scenario/performanceInput.ts';
import { chosenFromLine } from '../estimate/chosenFromLine.ts';

/** A deployment of the benchmark, prepared. */
export interface PerformanceCase {
  readonly name: string;
  readonly input: PerformanceInput;
  readonly memory: MemoryEstimate;
  readonly step: Step;
}

const lines = [
  {
    model: 'llama-3.1-8b-instruct',
    accelerator: 'nvidia-h100-sxm-80gb',
    tensorParallel: 1,
    weightFormat: 'fp8',
  },
  { model: 'gpt-oss-120b', accelerator: 'nvidia-h200-sxm', tensorParallel: 2, weightFormat: 'mxfp4' },
  { model: 'deepseek-r1', accelerator: 'nvidia-b200-sxm', tensorParallel: 8, weightFormat: 'fp8-block' },
  {
    model: 'qwen3-next-80b-a3b-instruct',
    accelerator: 'nvidia-h100-sxm-80gb',
    tensorParallel: 4,
    weightFormat: 'bf16',
  },
];

/** Forty numbers of clients from one up, each a fifth more than the last. */
export const sweepClients: readonly number[] = Array.from({ length: 40 }, (_, index) =>
  Math.ceil(1.2 ** index),
);

/** Deployments of every kind of layer that measured kernels exist for. */
export function performanceCases(): readonly PerformanceCase[] {
  const { records } = readRecords();
  const catalogue = catalogueFromRecords(records, readKernelIds());
  const names = new NameIndex(records);
  const kernelsOf = kernelReader();
  return lines.map((line) => {
    const asked = { ...line, engine: 'vllm', inputTokens: 2000, outputTokens: 500 };
    const { scenario, chosen } = chosenFromLine(asked, catalogue, names);
    const { kernelsFrom } = chosen.accelerator;
    const kernels = kernelsFrom === undefined ? undefined : kernelsOf(kernelsFrom);
    const input = performanceInput(scenario, chosen, catalogue, kernels);
    return { name: line.model, input, memory: estimateMemory(input), step: compileStep(input) };
  });
}

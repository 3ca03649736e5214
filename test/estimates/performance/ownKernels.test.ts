import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ownKernelsFromText } from '../../../src/data/imports/ownKernelsFromText.ts';
import { kernelReader } from '../../../src/data/kernelReader.ts';
import { compileStep } from '../../../src/estimates/performance/compileStep.ts';
import { estimatePerformance } from '../../../src/estimates/performance/estimatePerformance.ts';
import type { KernelTables } from '../../../src/estimates/performance/KernelTables.ts';
import { performanceInput } from '../../../src/scenario/performanceInput.ts';
import type { Scenario } from '../../../src/scenario/Scenario.ts';
import { catalogue, chosenFor, scenarioWith } from '../../scenario/scenarioFixture.ts';

const text = readFileSync('test/data/imports/ownKernels.json', 'utf8');
const kernelsOf = kernelReader();
const h100 = 'nvidia-h100-sxm-80gb';
const measuredAs = (acceleratorId: string) => ownKernelsFromText(acceleratorId, text).tables;

function inputOf(changes: Partial<Scenario>, ownKernels?: KernelTables) {
  const scenario = scenarioWith({ acceleratorId: h100, weightFormatId: 'bf16', ...changes });
  const chosen = chosenFor(scenario);
  return performanceInput(scenario, chosen, catalogue, kernelsOf(scenario.acceleratorId), ownKernels);
}

const rungsOf = (input: ReturnType<typeof inputOf>) =>
  new Map(compileStep(input).operators.map(({ group, rung }) => [group, rung]));
const demand = { kind: 'closed-loop', clientCount: 4 } as const;

describe("a reader's own measurements", () => {
  test('come before those of the site', () => {
    const [published, own] = [inputOf({}), inputOf({}, measuredAs(h100))].map((input) =>
      estimatePerformance(input, demand),
    );
    // The example was measured on a CPU, which is slower by far.
    expect(own?.tpotSeconds.mid).toBeGreaterThan(10 * (published?.tpotSeconds.mid ?? NaN));
    expect(own?.rung).toBe('own');
  });

  test('make an accelerator measured that nobody published kernels of', () => {
    const a10 = { acceleratorId: 'nvidia-a10', tensorCount: 8 };
    expect(rungsOf(inputOf(a10)).get('projections')).toBe('constants');
    const rungs = rungsOf(inputOf(a10, measuredAs(a10.acceleratorId)));
    for (const group of ['projections', 'attention', 'feed-forward', 'head', 'communication'] as const)
      expect([group, rungs.get(group)]).toEqual([group, 'own']);
  });

  test('leave to the site what they do not tell of', () => {
    const own = measuredAs(h100);
    const products = { ...own, tables: own.tables.filter(({ family }) => family === 'gemm') };
    const seconds = (ownKernels?: KernelTables) =>
      compileStep(inputOf({}, ownKernels)).decodeAttentionSeconds(4, 4096);
    expect(seconds(products)).toBe(seconds());
    expect(seconds(own)).not.toBe(seconds());
  });

  test('are not asked about other accelerators', () => {
    const other = inputOf({}, measuredAs('nvidia-a100s'));
    expect(estimatePerformance(other, demand)).toEqual(estimatePerformance(inputOf({}), demand));
  });

  test('say nothing of an engine with kernels of its own', () => {
    const changes = { engineId: 'llama-cpp', modelId: 'llama-3.1-8b-instruct', tensorCount: 1 };
    const own = inputOf(changes, measuredAs(h100));
    expect(estimatePerformance(own, demand)).toEqual(estimatePerformance(inputOf(changes), demand));
  });
});

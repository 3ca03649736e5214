import { beforeEach, describe, expect, test } from 'vitest';
import { comparisonOptions } from '../../../src/islands/performance/comparisonOptions.ts';
import {
  compared,
  comparisons,
  compareWith,
  idOf,
  type Instead,
  insteadOf,
  leaveOut,
} from '../../../src/islands/performance/comparisonStore.ts';
import { estimateMemory } from '../../../src/estimates/memory/estimateMemory.ts';
import { seedCatalogue } from '../../../src/islands/shared/catalogueStore.ts';
import { seedMemory } from '../../../src/islands/shared/engineStore.ts';
import { kernels } from '../../../src/islands/shared/kernelStore.ts';
import { scenario } from '../../../src/islands/shared/scenarioStore.ts';
import type { Scenario } from '../../../src/scenario/Scenario.ts';
import { catalogue, kernelsOf } from '../../estimates/performance/performanceFixture.ts';
import { chosenFor, scenarioWith } from '../../scenario/scenarioFixture.ts';

const small: Partial<Scenario> = {
  modelId: 'llama-3.1-8b-instruct',
  tensorCount: 1,
  requestCount: 8,
  inputTokens: 1000,
  outputTokens: 200,
};
const ask = (changes: Partial<Scenario>) => {
  scenario.value = scenarioWith({ ...small, ...changes });
};
const only = () => {
  const [one, ...others] = compared.value;
  expect(others).toEqual([]);
  if (!one) throw new RangeError('compared must hold one, got none');
  return one;
};

beforeEach(() => {
  seedCatalogue(catalogue);
  seedMemory({ estimateMemory });
  comparisons.value = [];
  const measured = ['nvidia-h100-sxm-80gb', 'nvidia-h200-sxm', 'nvidia-b200-sxm'];
  kernels.value = new Map(measured.map((id) => [id, kernelsOf(id) ?? 'failed']));
  ask({});
});

describe('one mechanism compares', () => {
  test.each<[string, Instead, string]>([
    ['an accelerator with the same weights', { acceleratorId: 'nvidia-h200-sxm' }, 'H200 SXM'],
    ['other weights on the same accelerator', { weightFormatId: 'bf16' }, 'H100 SXM 80 GB, BF16'],
    [
      'other weights on another accelerator',
      { acceleratorId: 'nvidia-b200-sxm', weightFormatId: 'nvfp4' },
      'B200, NVFP4',
    ],
  ])('%s', (_, instead, name) => {
    compareWith(instead);
    const one = only();
    expect(one.name).toContain(name);
    expect(one.note).toBeUndefined();
    expect(one.asked?.input.accelerator.id).toBe(instead.acceleratorId ?? 'nvidia-h100-sxm-80gb');
    expect(one.asked?.input.weights.format.id).toBe(instead.weightFormatId ?? 'fp8');
  });

  test('each once, and leaves it out again', () => {
    compareWith({ weightFormatId: 'bf16' });
    compareWith({ weightFormatId: 'bf16' });
    leaveOut(only().id);
    expect(compared.value).toEqual([]);
  });

  test('whatever else the reader changes', () => {
    compareWith({ weightFormatId: 'bf16' });
    ask({ acceleratorId: 'nvidia-h200-sxm', inputTokens: 5000 });
    const { name, asked } = only();
    expect(name).toContain('H200 SXM');
    expect(asked?.input.workload.inputTokens).toBe(5000);
  });
});

describe('what cannot be drawn says why', () => {
  test('weights that leave no room for a request', () => {
    ask({ modelId: 'llama-3.3-70b-instruct', tensorCount: 2 });
    compareWith({ weightFormatId: 'fp32' });
    expect(only().asked).toBeUndefined();
    expect(only().note).toBe('Not drawn: not one request of this size fits beside the weights.');
  });

  test('what the reader has by now', () => {
    compareWith({ weightFormatId: 'bf16' });
    ask({ weightFormatId: 'bf16' });
    expect(only().asked).toBeUndefined();
    expect(only().note).toBe('Not drawn: it is what you have now.');
  });

  test('a format that only caches have', () => {
    compareWith({ weightFormatId: 'q8-0-cache' });
    expect(only().note).toBe('Not drawn: Weights must be a format for weights, got q8-0-cache.');
  });

  test('kernels that are still on their way', () => {
    kernels.value = new Map([...kernels.value].filter(([id]) => id !== 'nvidia-b200-sxm'));
    compareWith({ acceleratorId: 'nvidia-b200-sxm' });
    expect(only().asked).toBeUndefined();
    expect(only().accelerator?.id).toBe('nvidia-b200-sxm');
    expect(only().note).toBe('Reading its measured kernels.');
  });
});

test('a curve that does not mean what one may think says so', () => {
  compareWith({ weightFormatId: 'nvfp4' });
  expect(only().asked).toBeDefined();
  expect(only().note).toMatch(/^H100 SXM 80 GB has no NVFP4 arithmetic/);
});

describe('the choices', () => {
  const optionsFor = (changes: Partial<Scenario>) =>
    comparisonOptions(catalogue, chosenFor(scenarioWith({ ...small, ...changes })));

  test('begin with other formats of the same accelerator, then name other accelerators', () => {
    const options = optionsFor({});
    const formats = options.filter(({ id }) => insteadOf(id).acceleratorId === undefined);
    expect(options.slice(0, formats.length)).toEqual(formats);
    expect(formats.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['BF16', 'NVFP4', 'MXFP4'].map((name) => `H100 SXM 80 GB, ${name}`)),
    );
    expect(insteadOf(options[formats.length]?.id ?? '').weightFormatId).toBeUndefined();
  });

  test('hold every pair once, and none that is there already', () => {
    const options = optionsFor({});
    expect(new Set(options.map(({ id }) => id)).size).toBe(options.length);
    expect(options.map(({ id }) => id)).not.toContain(idOf({ weightFormatId: 'fp8' }));
    expect(options.map(({ id }) => id)).not.toContain(idOf({ acceleratorId: 'nvidia-h100-sxm-80gb' }));
  });

  test('are formats the engine reads', () => {
    const ids = (changes: Partial<Scenario>) =>
      optionsFor(changes).flatMap(({ id }) => insteadOf(id).weightFormatId ?? []);
    expect(ids({}).filter((id) => id.startsWith('gguf-'))).toEqual([]);
    expect(
      ids({ engineId: 'llama-cpp', weightFormatId: 'gguf-q4_k_m' }).every((id) => id.startsWith('gguf-')),
    ).toBe(true);
  });

  test('keep their meaning as text', () => {
    for (const { id } of optionsFor({})) expect(idOf(insteadOf(id))).toBe(id);
  });
});

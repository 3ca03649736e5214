import { describe, expect, test } from 'vitest';
import { chooseFrom } from '../../src/scenario/chooseFrom.ts';
import type { Scenario } from '../../src/scenario/Scenario.ts';
import { modelOf } from '../estimates/memory/memoryFixture.ts';
import { catalogue, chosenFor, scenarioWith } from './scenarioFixture.ts';

const idsOf = (changes: Partial<Scenario>) => {
  const { model, accelerator, engine, weights, cacheFormat } = chosenFor(scenarioWith(changes));
  return [model, accelerator, engine, weights.format, cacheFormat].map(({ id }) => id);
};
const refusalsOf = (changes: Partial<Scenario>) => {
  const chosen = chooseFrom(catalogue, scenarioWith(changes));
  return 'refusals' in chosen ? chosen.refusals : [];
};

test('the first scenario names records of the catalogue', () => {
  expect(idsOf({})).toEqual(['llama-3.3-70b-instruct', 'nvidia-h100-sxm-80gb', 'vllm', 'fp8', 'bf16']);
});

describe('ids that stand for another', () => {
  test('native is the publisher’s format', () => {
    expect(idsOf({ modelId: 'gpt-oss-120b', weightFormatId: 'native' })[3]).toBe('mxfp4');
    expect(idsOf({ modelId: 'deepseek-v3', weightFormatId: 'native' })[3]).toBe('fp8-block');
  });

  test('engine is what the engine keeps its cache in', () => {
    expect(idsOf({ engineId: 'llama-cpp' })[4]).toBe('fp16');
    expect(idsOf({ engineId: 'sglang' })[4]).toBe('bf16');
  });
});

describe('what cannot be chosen is refused', () => {
  test.each<[Partial<Scenario>, string, string]>([
    [{ modelId: 'gpt-9' }, 'modelId', 'Model must be in the catalogue, got gpt-9'],
    [{ acceleratorId: 'abacus' }, 'acceleratorId', 'Accelerator must be in the catalogue, got abacus'],
    [{ engineId: 'steam' }, 'engineId', 'Engine must be in the catalogue, got steam'],
    [{ weightFormatId: 'int3' }, 'weightFormatId', 'Weights must be in the catalogue, got int3'],
    [{ cacheFormatId: 'int3' }, 'cacheFormatId', 'KV cache must be in the catalogue, got int3'],
    [
      { cacheFormatId: 'gguf-q4_k_m' },
      'cacheFormatId',
      'KV cache must be a format for caches, got gguf-q4_k_m',
    ],
    [{ cacheFormatId: 'int4-g128' }, 'cacheFormatId', 'KV cache must be a format for caches, got int4-g128'],
    [
      { weightFormatId: 'q8-0-cache' },
      'weightFormatId',
      'Weights must be a format for weights, got q8-0-cache',
    ],
    [{ modelId: 'own' }, 'modelId', 'Your own model must be given again, got a link without it'],
  ])('%j', (changes, field, message) => {
    expect(refusalsOf(changes)).toEqual([{ field, message }]);
  });

  test('all together, where several are unknown', () => {
    const unknown = { modelId: 'x', acceleratorId: 'y', engineId: 'z' };
    expect(refusalsOf(unknown).map(({ field }) => field)).toEqual(['modelId', 'acceleratorId', 'engineId']);
  });

  test.each(['__proto__', 'constructor', ''])('%j is no record', (id) => {
    expect(refusalsOf({ modelId: id })).toHaveLength(1);
  });
});

test('every format stores weights or cache, and is taken for what it stores', () => {
  for (const { id, stores } of catalogue.formats) {
    expect(stores.length).toBeGreaterThan(0);
    expect(refusalsOf({ weightFormatId: id }).length === 0).toBe(stores.includes('weights'));
    expect(refusalsOf({ cacheFormatId: id }).length === 0).toBe(stores.includes('cache'));
  }
});

describe('the reader’s own model', () => {
  const own = { ...modelOf('qwen3-8b'), id: 'own', name: 'Mine' };

  test('is taken where the scenario asks for it', () => {
    const chosen = chooseFrom(catalogue, scenarioWith({ modelId: 'own' }), own);
    expect('refusals' in chosen ? chosen.refusals : chosen.model.name).toBe('Mine');
  });

  test('is left alone where it does not', () => {
    const chosen = chooseFrom(catalogue, scenarioWith({ modelId: 'qwen3-8b' }), own);
    expect('refusals' in chosen ? chosen.refusals : chosen.model.name).toBe('Qwen3-8B');
  });

  test('must not mix block types beside another format', () => {
    const published = {
      ...own.published,
      others: [{ formatId: 'gguf-q4_k_m', tensors: ['experts' as const] }],
    };
    const chosen = chooseFrom(catalogue, scenarioWith({ modelId: 'own' }), { ...own, published });
    expect(chosen).toEqual({
      refusals: [
        {
          field: 'weightFormatId',
          message: 'Weights must be of one element size beside another format, got gguf-q4_k_m',
        },
      ],
    });
  });
});

import { describe, expect, test } from 'vitest';
import { liveQuantities, liveQuantityNames } from '../../src/reports/liveQuantities.ts';
import { initialScenario } from '../../src/scenario/scenarioFields.ts';
import type { Scenario } from '../../src/scenario/Scenario.ts';
import { catalogue } from '../estimates/memory/memoryFixture.ts';
import { answered, plain } from './reportFixture.ts';

const quantities = (changes: Partial<Scenario> = {}) => {
  const { scenario, chosen, estimate } = answered(changes);
  return liveQuantities(scenario, chosen, estimate);
};
const textsOf = (changes: Partial<Scenario>, ...names: readonly (typeof liveQuantityNames)[number][]) => {
  const all = quantities(changes);
  return names.map((name) => plain(all[name].text));
};

test('every name that prose may use has its text, and no other', () => {
  expect(Object.keys(quantities())).toEqual([...liveQuantityNames]);
  for (const { text } of Object.values(quantities())) expect(text).not.toBe('');
});

test('names are those of the records', () => {
  expect(textsOf({}, 'model', 'weight-format', 'accelerator', 'engine')).toEqual([
    'Llama-3.3-70B-Instruct',
    'FP8',
    'H100 SXM 80 GB',
    'vLLM',
  ]);
});

describe('figures of Llama 3.3 70B', () => {
  test('are 70.6 billion parameters and 320 KiB a token', () => {
    expect(textsOf({}, 'parameters', 'cache-per-token')).toEqual(['70.6 billion', '327 680 B']);
  });

  test('are 141 GB, so 131 GiB, in 16 bits', () => {
    expect(textsOf({ weightFormatId: 'bf16' }, 'weights-total')).toEqual(['131 GiB']);
  });

  test('multiply: a request of 1,024 tokens takes 320 MiB, ten of them ten times as much', () => {
    const ten = { inputTokens: 1000, outputTokens: 24, requestCount: 10 };
    expect(textsOf(ten, 'request-tokens', 'cache-per-request', 'cache-all-requests')).toEqual([
      '1 024 tokens',
      '320 MiB',
      '3.13 GiB',
    ]);
  });

  test('count accelerators over all parallelism', () => {
    const counts = { tensorCount: 4, pipelineCount: 2, dataCount: 3 };
    expect(textsOf(counts, 'accelerator-count')).toEqual(['24']);
  });
});

test('a figure has a range exactly where its ends read unlike it', () => {
  const { 'free-each': free, 'weights-total': total } = quantities();
  expect(free.range).toMatch(/^[\d.]+–[\d.]+$/);
  expect(total.range).toBe('');
});

test('no model makes a figure that cannot be read', () => {
  for (const { id: modelId } of catalogue.models) {
    const texts = Object.values(quantities({ ...initialScenario, modelId, tensorCount: 1 }));
    for (const { text, range } of texts) expect(`${text} ${range}`).not.toMatch(/NaN|Infinity|∞|undefined/);
  }
});

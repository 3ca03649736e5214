import { describe, expect, test } from 'vitest';
import { fewestAccelerators, layoutsOf } from '../../src/scenario/fewestAccelerators.ts';
import type { Scenario } from '../../src/scenario/Scenario.ts';
import { catalogue, scenarioWith } from './scenarioFixture.ts';

const fewest = (changes: Partial<Scenario>) => fewestAccelerators(scenarioWith(changes), catalogue);
const layouts = (changes: Partial<Scenario>) => [...layoutsOf(scenarioWith(changes), catalogue)];
const short = { inputTokens: 1000, outputTokens: 24, requestCount: 1 };

describe('the layouts tried', () => {
  test('cut every layer over more and more accelerators', () => {
    const tried = layouts(short).map(({ count, scenario }) => [
      count,
      scenario.tensorCount,
      scenario.pipelineCount,
    ]);
    expect(tried).toEqual([1, 2, 4, 8, 16, 32].map((count) => [count, count, 1]));
  });

  test('are pipelines under llama.cpp', () => {
    const tried = layouts({ ...short, engineId: 'llama-cpp' }).map(({ scenario }) => [
      scenario.tensorCount,
      scenario.pipelineCount,
    ]);
    expect(tried).toEqual([1, 2, 4, 8, 16, 32].map((count) => [1, count]));
  });

  test('leave out what does not divide the heads: 28 of Qwen2.5-7B', () => {
    expect(layouts({ ...short, modelId: 'qwen2.5-7b-instruct' }).map(({ count }) => count)).toEqual([
      1, 2, 4,
    ]);
  });

  test('leave out a reader’s copies and shared experts', () => {
    const [first] = layouts({
      ...short,
      modelId: 'qwen3-235b-a22b',
      dataCount: 4,
      expertCount: 4,
      prefillCount: 2,
    });
    expect(first?.scenario).toMatchObject({ dataCount: 1, expertCount: 1, prefillCount: 0 });
  });

  test('are none for what the catalogue does not know', () => {
    expect(layouts({ modelId: 'gpt-9' })).toEqual([]);
  });
});

describe('the fewest accelerators', () => {
  test('that hold 141 GB of Llama 3.1 70B in 16 bits on 80 GB cards are two', () => {
    const asked = { ...short, modelId: 'llama-3.1-70b-instruct', weightFormatId: 'bf16' };
    expect(fewest(asked)).toEqual({ low: 2, mid: 2, high: 2 });
  });

  test('are one for 8 billion parameters', () => {
    expect(fewest({ ...short, modelId: 'llama-3.1-8b-instruct' })).toEqual({ low: 1, mid: 1, high: 1 });
  });

  test('grow with the requests', () => {
    const asked = { ...short, modelId: 'llama-3.1-8b-instruct' };
    expect(fewest({ ...asked, requestCount: 2000 }).mid).toBeGreaterThan(fewest(asked).mid);
  });

  test('are no more at best than at worst', () => {
    for (const { id: modelId } of catalogue.models) {
      const { low, mid, high } = fewest({ ...short, modelId, requestCount: 100 });
      expect([low <= mid, mid <= high]).toEqual([true, true]);
    }
  });

  test('are not found where 32 do not hold the model', () => {
    expect(fewest({ ...short, modelId: 'kimi-k2-instruct', acceleratorId: 'nvidia-t4' }).mid).toBe(Infinity);
  });

  test('must hold the longest request, not only those asked', () => {
    const asked = { ...short, modelId: 'llama-3.1-8b-instruct', acceleratorId: 'nvidia-rtx-4090' };
    expect(fewest(asked).mid).toBe(1);
    expect(fewest({ ...asked, maxTokens: 131_072 }).mid).toBeGreaterThan(1);
  });
});

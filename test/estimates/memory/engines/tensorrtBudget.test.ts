import { expect, test } from 'vitest';
import { tensorrtBudget } from '../../../../src/estimates/memory/engines/tensorrtBudget.ts';
import { estimateMemory } from '../../../../src/estimates/memory/estimateMemory.ts';
import { engineOf, estimateOf, firstStage, gib, inputOf, linePart } from '../memoryFixture.ts';

const line = { model: 'llama-3.1-8b-instruct', engine: 'tensorrt-llm', inputTokens: 1000, outputTokens: 24 };

test('a share of what is free after loading is given to the cache, the rest kept back', () => {
  const { cacheBudgetBytes, stages } = estimateOf(line);
  expect(stages[0]?.keptBackBytes.mid).toBeCloseTo(cacheBudgetBytes.mid / 9, 0);
});

test('half as large a share gives half the cache', () => {
  const cacheAt = (memoryFraction: number) => estimateOf({ ...line, memoryFraction }).cacheBudgetBytes.mid;
  expect(cacheAt(0.4)).toBeCloseTo(cacheAt(0.8) / 2, 0);
});

test('what does not load is short by all that is missing, and nothing is kept back', () => {
  const { memoryBytes, freeBytes, lines, stages } = estimateOf({ ...line, accelerator: 'nvidia-t4' });
  const used = lines.reduce((sum, { bytes }) => sum + bytes.mid, 0);
  expect(freeBytes.mid).toBeLessThan(-gib);
  expect(freeBytes.mid).toBeCloseTo(memoryBytes.mid - used, 0);
  expect(stages[0]?.keptBackBytes.mid).toBe(0);
});

test('a request reserves the longest one it may become, in blocks of 32', () => {
  const input = inputOf({ ...line, maxModelLength: 4001 });
  const blocks = Math.ceil(4001 / 32);
  expect(linePart(estimateMemory(input), 'cache').mid).toBe(blocks * 32 * 131_072);
});

test('a larger batch needs more room', () => {
  const activationsAt = (maxBatchedTokens: number) =>
    linePart(estimateOf({ ...line, maxBatchedTokens }), 'activations').mid;
  // Five copies of the hidden width and three of the inner one, in 16 bits.
  expect(activationsAt(8192)).toBe(8192 * 2 * (5 * 4096 + 3 * 14_336));
  expect(activationsAt(2048)).toBe(activationsAt(8192) / 4);
});

test('blocks of 32 tokens are held and shared whole', () => {
  const { plan } = tensorrtBudget(firstStage({ ...line, maxModelLength: 1024 }), engineOf('tensorrt-llm'));
  const blockBytes = 32 * 131_072;
  expect(plan.tokensIn(64.9 * blockBytes, 1024)).toBe(64 * 32);
  expect(plan.requestsIn(64.9 * blockBytes, 100)).toBe(2);
  expect(plan.prefixBytes(31)).toBe(0);
  expect(plan.prefixBytes(70)).toBe(2 * blockBytes);
});

test('windows share no prefix: 12 of the 24 layers of gpt-oss-20b are full', () => {
  const { plan } = tensorrtBudget(firstStage({ ...line, model: 'gpt-oss-20b' }), engineOf('tensorrt-llm'));
  expect(plan.prefixBytes(64)).toBe(64 * 12 * 2 * 8 * 64 * 2);
});

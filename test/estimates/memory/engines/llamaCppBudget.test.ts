import { describe, expect, test } from 'vitest';
import { llamaCppBudget } from '../../../../src/estimates/memory/engines/llamaCppBudget.ts';
import { engineOf, estimateOf, firstStage, linePart, mib, stagesOfLine } from '../memoryFixture.ts';

const llamaCpp = engineOf('llama.cpp');
const line = {
  engine: 'llama.cpp',
  model: 'llama-3.1-8b-instruct',
  weightFormat: 'gguf-q4_k_m',
  inputTokens: 8192,
};

test('accelerators are a pipeline: each of four holds a quarter of the layers', () => {
  const model = { ...line, model: 'llama-3.1-70b-instruct', accelerator: 'nvidia-rtx-4090' };
  const { stages } = estimateOf({ ...model, acceleratorCount: 4 });
  expect(stages).toHaveLength(4);
  const cacheOf = (stage: (typeof stages)[number]) => linePart(stage, 'cache').mid;
  expect(stages.map(cacheOf)).toEqual(stages.map(() => linePart(estimateOf(model), 'cache').mid / 4));
});

test('only the last stage computes logits', () => {
  const [first, last] = stagesOfLine({ ...line, acceleratorCount: 2 });
  if (!first || !last) throw new Error('two stages were expected');
  const formulaOf = (stage: typeof first) => llamaCppBudget(stage, llamaCpp).activations.formula.path;
  expect([formulaOf(first), formulaOf(last)]).toEqual(['memory/layerBufferBytes', 'memory/logitBufferBytes']);
});

test('Llama 3 8B needs a compute buffer of 258.5 MiB with flash attention and micro-batches of 512', () => {
  const { activations } = llamaCppBudget(firstStage({ ...line, model: 'llama-3-8b-instruct' }), llamaCpp);
  expect(activations.bytes.mid / mib).toBe(258.5);
});

test('a larger micro-batch needs a larger buffer', () => {
  const bufferAt = (maxBatchedTokens: number) =>
    llamaCppBudget(firstStage({ ...line, maxBatchedTokens }), llamaCpp).activations.bytes.mid;
  expect(bufferAt(2048)).toBe(4 * bufferAt(512));
});

describe('the cache', () => {
  const { plan } = llamaCppBudget(firstStage(line), llamaCpp);

  test('is allocated whole, in steps of 256 tokens', () => {
    expect(plan.requestBytes(1)).toBe(256 * 131_072);
    expect(plan.requestBytes(257)).toBe(512 * 131_072);
  });

  test('shares no prefix', () => {
    expect(plan.prefixBytes(4096)).toBe(0);
  });

  test('holds whole requests', () => {
    expect(plan.requestsIn(1.9 * 256 * 131_072, 256)).toBe(1);
  });

  test('logs the tokens of all slots, one begun included', () => {
    expect(plan.tokensIn(2.5 * 512 * 131_072, 500)).toBe(1280);
    expect(plan.tokensIn(-1, 500)).toBe(0);
  });

  test('keeps a micro-batch beyond a window', () => {
    const gemma = llamaCppBudget(firstStage({ ...line, model: 'gemma-3-27b-it' }), llamaCpp).plan;
    const perToken = 2 * 16 * 128 * 2;
    expect(gemma.requestBytes(8192)).toBe(perToken * (10 * 8192 + 52 * 1536));
  });
});

test('nothing is kept back', () => {
  expect(llamaCppBudget(firstStage(line), llamaCpp).keptBack.mid).toBe(0);
});

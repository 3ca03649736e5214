import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Asked, trainingInputOf, trainingOf } from './trainingFixture.ts';

const asked = fc
  .record({
    method: fc.constantFrom('full', 'lora', 'dora', 'qlora'),
    objective: fc.constantFrom('imitation', 'dpo', 'grpo', 'ppo'),
    optimiser: fc.constantFrom('adamw', 'adamw-8bit', 'paged-adamw-8bit', 'adafactor', 'muon'),
    recomputation: fc.constantFrom('none', 'selective', 'full'),
    loss: fc.constantFrom('whole', 'chunked', 'fused'),
    sharding: fc.constantFrom('none', 'zero-3', 'fsdp'),
    flashAttention: fc.boolean(),
    compiled: fc.boolean(),
    model: fc.constantFrom(
      'llama-3.1-8b-instruct',
      'qwen3-30b-a3b',
      'deepseek-r1',
      'gpt-oss-20b',
      'gemma-3-27b-it',
    ),
    sequenceTokens: fc.integer({ min: 1, max: 8192 }),
    batchCount: fc.integer({ min: 1, max: 32 }),
    accumulationCount: fc.integer({ min: 1, max: 16 }),
    offload: fc.record({ optimiser: fc.boolean(), activations: fc.boolean() }),
    layout: fc.record({
      tensorCount: fc.constantFrom(1, 2, 4, 8),
      pipelineCount: fc.integer({ min: 1, max: 4 }),
      sequenceCount: fc.constantFrom(1, 2, 4),
      dataCount: fc.constantFrom(1, 2, 8),
    }),
    rollout: fc.option(fc.record({ sequenceCount: fc.integer({ min: 0, max: 64 }), sleeps: fc.boolean() }), {
      nil: undefined,
    }),
  })
  .map(({ rollout, ...question }) => ({ ...question, ...(rollout && { rollout }) }));

test('every answer is a number, its parts make the whole and its range holds it', () => {
  fc.assert(
    fc.property(asked, (question) => {
      const { memory, time, checkpoint, longestSequenceTokens, largestBatchCount } = trainingOf(question);
      const figures = [
        ...memory.lines.flatMap(({ bytes: { low, mid, high } }) => [low, mid, high]),
        time.seconds.low,
        time.seconds.high,
        checkpoint.bytes,
        checkpoint.bytesPerSecond,
        longestSequenceTokens,
        largestBatchCount,
      ];
      for (const figure of figures) expect(Number.isFinite(figure) && figure >= 0).toBe(true);
      const sum = memory.lines.reduce((total, { bytes }) => total + bytes.mid, 0);
      expect(sum / memory.usedBytes.mid).toBeCloseTo(1, 9);
      expect(memory.usedBytes.low).toBeLessThanOrEqual(memory.usedBytes.mid);
      expect(memory.usedBytes.high).toBeGreaterThanOrEqual(memory.usedBytes.mid);
    }),
    { numRuns: 150 },
  );
});

/** No larger one is looked for. */
const mostBatch = 65_536;

test('a batch that fits is the largest: one more does not', () => {
  fc.assert(
    fc.property(asked, (question) => {
      const { largestBatchCount: batchCount } = trainingOf(question);
      if (batchCount === 0) return;
      expect(trainingOf({ ...question, batchCount }).freeBytes.mid).toBeGreaterThanOrEqual(0);
      if (batchCount === mostBatch) return;
      expect(trainingOf({ ...question, batchCount: batchCount + 1 }).freeBytes.mid).toBeLessThan(0);
    }),
    { numRuns: 60 },
  );
});

describe('the longest sequence that fits does, and one token more does not', () => {
  const checkLongest = (question: Asked) => {
    const sequenceTokens = trainingOf(question).longestSequenceTokens;
    if (sequenceTokens === 0) {
      expect(trainingOf({ ...question, sequenceTokens: 1 }).freeBytes.mid).toBeLessThan(0);
      return;
    }
    expect(trainingOf({ ...question, sequenceTokens }).freeBytes.mid).toBeGreaterThanOrEqual(0);
    if (sequenceTokens === trainingInputOf(question).architecture.contextTokens) return;
    expect(trainingOf({ ...question, sequenceTokens: sequenceTokens + 1 }).freeBytes.mid).toBeLessThan(0);
  };

  test('beside an engine that stays awake and writes 64 answers of that length', () => {
    const question: Asked = {
      objective: 'grpo',
      method: 'qlora',
      sequenceTokens: 512,
      rollout: { sequenceCount: 64, sleeps: false },
    };
    checkLongest(question);
    expect(trainingOf(question).longestSequenceTokens).toBeGreaterThan(512);
  });

  test('whatever the job', () => {
    fc.assert(fc.property(asked, checkLongest), { numRuns: 60 });
  });
});

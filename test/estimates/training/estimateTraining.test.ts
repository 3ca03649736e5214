import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { trainingFaults } from '../../../src/estimates/training/trainingFaults.ts';
import { formatOf, gib } from '../memory/memoryFixture.ts';
import { type Asked, bytesOf, tensorBytesOf, trainingInputOf, trainingOf } from './trainingFixture.ts';

/**
 * The settings behind torchtune's table: two sequences of 2,048, everything recomputed, compiled. Its tool divides by
 * 2^30 and prints GB.
 */
const torchtune: Asked = {
  sequenceTokens: 2048,
  batchCount: 2,
  accumulationCount: 1,
  recomputation: 'full',
  compiled: true,
  loss: 'chunked',
  keepsMaster: false,
  rankDim: 8,
  targets: 'query-value',
};

describe('published figures', () => {
  test('NF4 scaled twice takes 4.127 bits a parameter', () => {
    const format = formatOf('nf4');
    expect(format.scheme === 'grouped' && format.elementBits).toBeCloseTo(4.126953, 6);
  });

  test('QLoRA of a 65B model fits 48 GB, as its paper says', () => {
    // Llama 2 70B stands for LLaMA 65B, which the catalogue lacks; it is a twentieth larger.
    const asked: Asked = {
      model: 'llama-2-70b',
      method: 'qlora',
      sequenceTokens: 512,
      optimiser: 'paged-adamw-8bit',
      rankDim: 64,
      targets: 'linear',
    };
    expect(bytesOf(asked, 'weights')).toBeLessThan(40e9);
    expect(tensorBytesOf(asked)).toBeLessThan(48e9);
  });

  test.each<[string, number, Asked]>([
    ['LoRA of 8B', 16.2 * gib, { ...torchtune }],
    ['QLoRA of 8B', 7.4 * gib, { ...torchtune, method: 'qlora' }],
    [
      'full training of 8B with a paged 8-bit optimiser',
      18.9 * gib,
      { ...torchtune, method: 'full', optimiser: 'paged-adamw-8bit', stepsInBackward: true },
    ],
    [
      'LoRA of 70B over eight',
      27.6 * gib,
      {
        ...torchtune,
        model: 'llama-3.1-70b-instruct',
        sharding: 'fsdp',
        layout: { dataCount: 8 },
      },
    ],
    [
      'QLoRA of 405B over eight',
      44.8 * gib,
      {
        ...torchtune,
        model: 'llama-3.1-405b-instruct',
        method: 'qlora',
        sharding: 'fsdp',
        layout: { dataCount: 8 },
      },
    ],
  ])('%s takes what torchtune printed', (_, bytes, asked) => {
    // Paged states may lie on the host.
    const paged = asked.optimiser === 'paged-adamw-8bit' ? bytesOf(asked, 'optimiser') : 0;
    const predicted = tensorBytesOf(asked) - paged;
    expect(predicted / bytes).toBeGreaterThan(0.9);
    expect(predicted / bytes).toBeLessThan(1.1);
  });
});

test('rank 16 on every matrix of Llama 3.1 8B trains 42 million parameters', () => {
  // PEFT prints 41,943,040 for these targets.
  expect(trainingOf({}).trainedParameterCount).toBe(41_943_040);
});

test('AdamW in mixed precision keeps 16 bytes a parameter', () => {
  const asked: Asked = { method: 'full', accumulationCount: 2 };
  const states = ['weights', 'gradients', 'optimiser'] as const;
  const bytes = states.reduce((sum, part) => sum + bytesOf(asked, part), 0);
  expect(bytes / trainingOf(asked).trainedParameterCount).toBeCloseTo(16, 9);
});

test.each([
  ['adamw', 8],
  ['adamw-8bit', 2.03],
  ['muon', 4],
  ['adafactor', 0],
] as const)('%s keeps about %d bytes a parameter beside the master copy', (optimiser, bytes) => {
  const asked: Asked = { method: 'full', optimiser };
  const kept = bytesOf(asked, 'optimiser') / trainingOf(asked).trainedParameterCount - 4;
  expect(kept).toBeGreaterThanOrEqual(bytes);
  expect(kept).toBeLessThan(bytes + 0.6);
});

test('sharding everything over eight leaves an eighth of the states', () => {
  const eight = { method: 'full', layout: { dataCount: 8 }, accumulationCount: 2 } as const;
  for (const part of ['weights', 'gradients', 'optimiser'] as const)
    expect(bytesOf({ ...eight, sharding: 'zero-3' }, part) * 8).toBeCloseTo(bytesOf(eight, part), -2);
});

test('each stage of ZeRO takes less than the one before', () => {
  const used = (['none', 'zero-1', 'zero-2'] as const).map((sharding) =>
    tensorBytesOf({ method: 'full', layout: { dataCount: 8 }, accumulationCount: 4, sharding }),
  );
  expect(used).toEqual(used.toSorted((one, other) => other - one));
});

test('a preference pair passes twice the tokens, and full training holds its reference', () => {
  const plain = trainingOf({});
  const pairs = trainingOf({ objective: 'dpo' });
  expect(pairs.time.processedTokens).toBe(2 * plain.time.processedTokens);
  expect(bytesOf({ objective: 'dpo' }, 'reference')).toBe(0);
  expect(bytesOf({ objective: 'dpo', method: 'full' }, 'reference')).toBeCloseTo(2 * 8_030_261_248, -3);
});

test('an engine that sleeps while training runs takes less than one that stays', () => {
  const rollout = { sequenceCount: 16, sleeps: false };
  const awake = tensorBytesOf({ objective: 'grpo', rollout });
  const asleep = tensorBytesOf({ objective: 'grpo', rollout: { ...rollout, sleeps: true } });
  expect(asleep).toBeLessThan(awake);
  expect(asleep).toBeGreaterThan(tensorBytesOf({ objective: 'grpo' }) - 1);
});

test('freezing the base saves a third of the arithmetic, recomputation gives a quarter of it back', () => {
  const flop = (asked: Asked) => trainingOf({ sequenceTokens: 1, ...asked }).time.workFlop;
  const full = flop({ method: 'full', recomputation: 'none' });
  expect(flop({ recomputation: 'none' }) / full).toBeCloseTo(0.67, 1);
  expect(flop({ method: 'full' }) / full).toBeCloseTo(4 / 3, 3);
});

test('padding doubles the time of examples half as long as the longest', () => {
  const data = { exampleCount: 1000, exampleTokens: 1024, epochCount: 1, packed: false };
  const padded = trainingOf({ batchCount: 4, data });
  const packed = trainingOf({ batchCount: 4, data: { ...data, packed: true } });
  expect(padded.time.processedTokens).toBe(2 * packed.time.processedTokens);
});

const asked = fc.record({
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
});

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

test('a batch that fits is the largest: one more does not', () => {
  fc.assert(
    fc.property(asked, (question) => {
      const { largestBatchCount: batchCount } = trainingOf(question);
      if (batchCount === 0) return;
      expect(trainingOf({ ...question, batchCount }).freeBytes.mid).toBeGreaterThanOrEqual(0);
      expect(trainingOf({ ...question, batchCount: batchCount + 1 }).freeBytes.mid).toBeLessThan(0);
    }),
    { numRuns: 60 },
  );
});

describe('impossible jobs', () => {
  const fields = (question: Asked) => trainingFaults(trainingInputOf(question)).map(({ field }) => field);

  test('a plain job has no fault', () => expect(fields({})).toEqual([]));
  test.each<[Asked, string]>([
    [{ rankDim: 2000 }, 'rankDim'],
    [{ sequenceTokens: 200_000 }, 'sequenceTokens'],
    [{ layout: { tensorCount: 3 } }, 'tensorCount'],
    [{ layout: { pipelineCount: 33 } }, 'pipelineCount'],
    [{ layout: { sequenceCount: 3 } }, 'sequenceCount'],
    [{ sharding: 'zero-2' }, 'sharding'],
    [{ sharding: 'zero-3', layout: { pipelineCount: 2, dataCount: 2 } }, 'sharding'],
    [{ stepsInBackward: true, accumulationCount: 2 }, 'stepsInBackward'],
  ])('%o is refused at %s', (question, field) => expect(fields(question)).toEqual([field]));
});

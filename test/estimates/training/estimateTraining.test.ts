import { describe, expect, test } from 'vitest';
import { formatOf, gib } from '../memory/memoryFixture.ts';
import { type Asked, bytesOf, tensorBytesOf, trainingOf } from './trainingFixture.ts';

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
  const [none = 0, optimiser = 0, gradients = 0] = used;
  expect(optimiser).toBeLessThan(none);
  expect(gradients).toBeLessThan(optimiser);
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

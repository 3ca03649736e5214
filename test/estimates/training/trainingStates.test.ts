import { describe, expect, test } from 'vitest';
import { countParameters } from '../../../src/estimates/languageModel/countParameters.ts';
import { copiesOf } from '../../../src/estimates/training/keptOfStep.ts';
import { layerWidths } from '../../../src/estimates/training/layerWidths.ts';
import { modelOf } from '../memory/memoryFixture.ts';
import { type Asked, bytesOf, trainingInputOf, trainingOf } from './trainingFixture.ts';

const llama = modelOf('llama-3.1-8b-instruct').architecture;
const { total } = countParameters(llama);

describe('models beside the one that is trained', () => {
  const reference = (asked: Asked) => bytesOf({ accumulationCount: 2, ...asked }, 'reference');

  test('are none where examples are imitated, and an adapter switched off is its own reference', () => {
    expect(reference({ method: 'full' })).toBe(0);
    for (const objective of ['dpo', 'grpo'] as const) expect(reference({ objective })).toBe(0);
  });

  test.each(['dpo', 'grpo'] as const)('by %s are a copy of what is trained whole', (objective) => {
    expect(reference({ method: 'full', objective })).toBeCloseTo(2 * total, -3);
  });

  test('by PPO are a reference, a reward model and a critic with states of its own', () => {
    // AdamW in mixed precision: 2 bytes of weights, 2 of gradients and 12 of states.
    expect(reference({ method: 'full', objective: 'ppo' }) / total).toBeCloseTo(2 * 2 + 16, 6);
    const trained = trainingOf({}).trainedParameterCount;
    expect(reference({ objective: 'ppo' })).toBeCloseTo(2 * 2 * total + 16 * trained, -4);
  });

  test('are cut with the weights', () => {
    const eight = { method: 'full', objective: 'dpo', layout: { dataCount: 8 } } as const;
    expect(reference({ ...eight, sharding: 'zero-3' })).toBeCloseTo((2 * total) / 8, -3);
    expect(reference({ ...eight, sharding: 'zero-2' })).toBeCloseTo(2 * total, -3);
  });
});

test('a step in the backward pass holds the gradients of its largest matrix, the embedding', () => {
  // So few tokens that nothing else is kept while gradients are there.
  const asked = { method: 'full', sequenceTokens: 8 } as const;
  const largest = 2 * 128_256 * 4096;
  const held = bytesOf({ ...asked, stepsInBackward: true }, 'gradients');
  expect(held).toBeLessThan(largest);
  expect(held).toBeGreaterThan(0.95 * largest);
  expect(bytesOf(asked, 'gradients')).toBeGreaterThan(0.99 * 2 * total);
});

test('DoRA adds a magnitude for every row of an adapted matrix', () => {
  const magnitudes = 32 * (4096 + 2 * 1024 + 4096 + 2 * 14_336 + 4096);
  const { trainedParameterCount } = trainingOf({ method: 'dora' });
  expect(trainedParameterCount - trainingOf({}).trainedParameterCount).toBe(magnitudes);
});

test('every weight is trained in full training', () => {
  expect(trainingOf({ method: 'full' }).trainedParameterCount).toBe(total);
});

describe('what the breakdown says', () => {
  const linesOf = (asked: Asked) =>
    new Map(trainingOf(asked).memory.lines.map((line) => [line.part as string, line]));

  test('weights and states are certain, a paged optimiser may lie on the host', () => {
    const lines = linesOf({ method: 'full', optimiser: 'paged-adamw-8bit' });
    const { low, mid, high } = lines.get('optimiser')?.bytes ?? {};
    expect([low, mid]).toEqual([0, high]);
    const plain = linesOf({ method: 'full', optimiser: 'adamw-8bit' }).get('optimiser')?.bytes;
    expect(plain?.low).toBe(plain?.high);
    expect(plain?.low).toBeGreaterThan(0);
  });

  test('names what is modelled and what was fitted to runs', () => {
    const lines = linesOf({
      method: 'full',
      sharding: 'fsdp',
      layout: { dataCount: 8 },
      accumulationCount: 2,
    });
    const parts = Object.fromEntries([...lines].map(([part, { evidence }]) => [part, evidence]));
    expect(parts).toEqual({
      weights: 'modelled',
      gradients: 'modelled',
      optimiser: 'modelled',
      gathered: 'calibrated',
      activations: 'modelled',
      logits: 'calibrated',
      runtime: 'calibrated',
    });
  });

  test('gathers two layers and the embedding at once where FSDP cuts weights, up to a limit where DeepSpeed does', () => {
    const eight = { method: 'full', layout: { dataCount: 8 } } as const;
    const { embedding, head } = countParameters(llama);
    const layer = (total - embedding - head) / 32;
    const gathered = linesOf({ ...eight, sharding: 'fsdp' }).get('gathered');
    expect(gathered?.bytes.mid).toBeCloseTo(2 * (2 * layer + embedding), 0);
    expect(gathered?.formula.input['weightBits']).toBeCloseTo(16, 9);
    expect(linesOf({ ...eight, sharding: 'zero-3' }).get('gathered')?.bytes.mid).toBeCloseTo(2 * 6.7e9, 0);
    expect(linesOf({ ...eight, sharding: 'zero-2' }).has('gathered')).toBe(false);
  });
});

describe('widths of a part', () => {
  const widthsOf = (id: string) => layerWidths(modelOf(id).architecture);

  test('of attention are its projections and the result before the last', () => {
    const [attention] = widthsOf('llama-3.1-8b-instruct');
    expect(attention).toMatchObject({
      resultDim: 4096,
      mixerDim: 4096 + 2 * 1024 + 4096,
      headCount: 32,
      attentionDim: 4096,
      handedCount: 0,
    });
  });

  test('of latent attention are the mean of keys and values over its heads', () => {
    const latent = widthsOf('deepseek-v3').find(({ headCount }) => headCount > 0);
    expect(latent?.attentionDim).toBe((128 * (128 + 64 + 128)) / 2);
  });

  test('of experts are those at work, and what tokens hand them and get back', () => {
    const experts = widthsOf('qwen3-30b-a3b').find(({ handedCount }) => handedCount > 0);
    expect(experts).toMatchObject({ handedCount: 16, innerDim: 8 * 768, gated: true });
  });

  test('a quantised base keeps a copy more of what goes into each product', () => {
    const [attention] = widthsOf('llama-3.1-8b-instruct');
    if (!attention) throw new Error('Llama has attention');
    const plain = copiesOf(trainingInputOf({}), attention);
    const quantised = copiesOf(trainingInputOf({ method: 'qlora' }), attention);
    expect(quantised.hiddenCopyCount - plain.hiddenCopyCount).toBe(1);
    expect(quantised.mixerDim - plain.mixerDim).toBe(4096);
    expect(copiesOf(trainingInputOf({ compiled: true }), attention).hiddenCopyCount).toBe(2);
  });
});

describe('adapters of rank 8 on Llama 3.1 8B', () => {
  const adaptersOn = (targets: NonNullable<Asked['targets']>) =>
    trainingOf({ rankDim: 8, targets }).trainedParameterCount;

  test('train what each matrix is wide and high, times their rank', () => {
    const [hidden, keyValue, inner] = [4096, 1024, 14_336];
    // PEFT prints 3,407,872 for queries and values.
    expect(adaptersOn('query-value')).toBe(3_407_872);
    expect(adaptersOn('attention')).toBe(32 * 8 * (2 * (hidden + hidden) + 2 * (hidden + keyValue)));
    expect(adaptersOn('feed-forward')).toBe(32 * 8 * 3 * (hidden + inner));
    expect(adaptersOn('linear')).toBe(adaptersOn('attention') + adaptersOn('feed-forward'));
    expect(adaptersOn('linear-and-experts')).toBe(adaptersOn('linear'));
  });
});

test('tables widened to 32 bits take two bytes more for each of their weights', () => {
  const widened = bytesOf({ method: 'qlora', widensTables: true }, 'weights');
  const tables = 2 * 128_256 * 4096;
  expect(widened - bytesOf({ method: 'qlora', widensTables: false }, 'weights')).toBeCloseTo(2 * tables, 0);
});

test('a preference pair keeps the activations of both answers', () => {
  const activations = (asked: Asked) => bytesOf({ recomputation: 'none', ...asked }, 'activations');
  expect(activations({ objective: 'dpo' })).toBe(2 * activations({}));
  expect(activations({ objective: 'grpo' })).toBe(activations({}));
});

describe('the verdict', () => {
  const { memoryBytes } = trainingInputOf({}).accelerator;

  test('fails below nothing, is tight below three hundredths or where the range does not fit', () => {
    for (const model of ['llama-3.2-1b-instruct', 'llama-3.1-8b-instruct', 'llama-3.1-70b-instruct']) {
      for (const batchCount of [1, 8, 12, 16, 20, 24, 28, 32]) {
        const { verdict, freeBytes } = trainingOf({ model, batchCount });
        const comfortable = freeBytes.low >= 0 && freeBytes.mid >= 0.03 * memoryBytes.mid;
        if (freeBytes.mid < 0) expect(verdict).toBe('fails');
        else if (freeBytes.low < 0) expect(verdict).toBe('tight');
        else if (comfortable) expect(verdict).toBe('fits');
      }
    }
    expect(trainingOf({ model: 'llama-3.2-1b-instruct' }).verdict).toBe('fits');
    expect(trainingOf({ model: 'llama-3.1-70b-instruct' }).verdict).toBe('fails');
  });

  test('holds for the largest batch and the longest sequence, and not for one more', () => {
    const { largestBatchCount, longestSequenceTokens } = trainingOf({ sequenceTokens: 4096 });
    const failsAt = (asked: Asked) => trainingOf(asked).verdict === 'fails';
    expect(failsAt({ sequenceTokens: 4096, batchCount: largestBatchCount })).toBe(false);
    expect(failsAt({ sequenceTokens: 4096, batchCount: largestBatchCount + 1 })).toBe(true);
    expect(failsAt({ sequenceTokens: longestSequenceTokens })).toBe(false);
    expect(failsAt({ sequenceTokens: longestSequenceTokens + 1 })).toBe(true);
  });
});

test('the formula of activations is that of the part that keeps most, or of inputs alone', () => {
  const formulaOf = (asked: Asked) =>
    trainingOf(asked).memory.lines.find(({ part }) => part === 'activations')?.formula;
  expect(formulaOf({})).toMatchObject({
    path: 'training/checkpointedActivationBytes',
    input: { layerCount: 32, tokenCount: 2048, hiddenDim: 4096 },
  });
  expect(formulaOf({ recomputation: 'none' })).toMatchObject({
    path: 'training/keptActivationBytes',
    input: { tokenCount: 2048, innerDim: 14_336 },
  });
});

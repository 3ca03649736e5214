import { expect, test } from 'vitest';
import { attentionPrefillBytes } from '../../../src/formulas/compute/attentionPrefillBytes.ts';

const layer = {
  headCount: 64,
  kvHeadCount: 8,
  keyHeadDim: 128,
  valueHeadDim: 128,
  cacheBits: 16,
  activationBits: 16,
};

test('cached tokens before the chunk add their keys and values only', () => {
  const chunk = { ...layer, newCount: 2048 };
  const added =
    attentionPrefillBytes({ ...chunk, visibleCount: 4096 }) -
    attentionPrefillBytes({ ...chunk, visibleCount: 2048 });
  expect(added).toBe(2048 * 8 * 256 * 2);
});

test('as many key-value heads as query heads double the traffic of a whole prompt', () => {
  const prompt = { ...layer, newCount: 4096, visibleCount: 4096, headCount: 8 };
  expect(attentionPrefillBytes(prompt)).toBe(2 * 4096 * 8 * 256 * 2);
});

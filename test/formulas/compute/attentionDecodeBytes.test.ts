import { expect, test } from 'vitest';
import { attentionDecodeBytes } from '../../../src/formulas/compute/attentionDecodeBytes.ts';

const layer = {
  sequenceCount: 1,
  headCount: 64,
  kvHeadCount: 8,
  keyHeadDim: 128,
  valueHeadDim: 128,
  cacheBits: 16,
  activationBits: 16,
};

test('an empty context moves the query and the output', () => {
  expect(attentionDecodeBytes({ ...layer, contextCount: 0 })).toBe(64 * 256 * 2);
});

test('intensity over a long context is the number of query heads that share a key', () => {
  const contextCount = 1e6;
  const flop = 2 * 64 * 256 * contextCount;
  expect(flop / attentionDecodeBytes({ ...layer, contextCount })).toBeCloseTo(8, 3);
});

test('a cache of 8 bits halves the traffic of a long context', () => {
  const long = { ...layer, contextCount: 1e6 };
  expect(attentionDecodeBytes({ ...long, cacheBits: 8 }) / attentionDecodeBytes(long)).toBeCloseTo(0.5, 3);
});

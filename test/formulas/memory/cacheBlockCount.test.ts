import { expect, test } from 'vitest';
import { cacheBlockCount } from '../../../src/formulas/memory/cacheBlockCount.ts';

test('a part of a block is no block', () => {
  expect(cacheBlockCount({ cacheBytes: 99, blockBytes: 100 })).toBe(0);
});

test('memory that is short leaves no block rather than a negative number', () => {
  expect(cacheBlockCount({ cacheBytes: -5e9, blockBytes: 100 })).toBe(0);
});

import { expect, test } from 'vitest';
import { kvHeadsPerAcceleratorCount } from '../../../src/formulas/memory/kvHeadsPerAcceleratorCount.ts';

test('eight heads over sixteen accelerators leave one on each, twice the cache in all', () => {
  expect(kvHeadsPerAcceleratorCount({ kvHeadCount: 8, tensorParallelCount: 16 })).toBe(1);
});

test('a cut that does not divide leaves the largest share', () => {
  expect(kvHeadsPerAcceleratorCount({ kvHeadCount: 10, tensorParallelCount: 4 })).toBe(3);
});

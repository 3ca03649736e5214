import { expect, test } from 'vitest';
import { largestCategory } from '../../../src/estimates/cost/largestCategory.ts';

test('is the largest share of what leaves, money that comes back left out', () => {
  expect(largestCategory({ categories: { energy: 25, servers: 50, staff: 25, resale: -90 } })).toEqual({
    category: 'servers',
    paidFraction: 0.5,
  });
});

test('is none where nothing leaves', () => {
  expect(largestCategory({ categories: {} })).toBeUndefined();
  expect(largestCategory({ categories: { resale: -1 } })).toBeUndefined();
});

import { expect, test } from 'vitest';
import { shardedTrafficBytes } from '../../../src/formulas/training/shardedTrafficBytes.ts';

test('one accelerator exchanges nothing', () => {
  const model = { elementCount: 8e9, elementBytes: 2, exchangeCount: 3 };
  expect(shardedTrafficBytes({ ...model, shardCount: 1 })).toBe(0);
});

test('sharding weights as well costs half as much again, as the paper says', () => {
  const model = { elementCount: 8e9, elementBytes: 2, shardCount: 64 };
  const reduced = shardedTrafficBytes({ ...model, exchangeCount: 2 });
  expect(shardedTrafficBytes({ ...model, exchangeCount: 3 }) / reduced).toBeCloseTo(1.5, 12);
});

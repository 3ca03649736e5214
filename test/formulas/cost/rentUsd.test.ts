import { expect, test } from 'vitest';
import { rentUsd } from '../../../src/formulas/cost/rentUsd.ts';

const node = { reservedUsdPerSecond: 2 / 3600, onDemandUsdPerSecond: 4 / 3600, periodSeconds: 3600 };

test('DeepSeek’s 226.75 nodes at 2 USD a GPU hour cost 87,072 USD a day', () => {
  const rent = rentUsd({
    neededCount: 226.75 * 8,
    reservedCount: 0,
    reservedUsdPerSecond: 0,
    onDemandUsdPerSecond: 2 / 3600,
    periodSeconds: 86_400,
  });
  expect(rent).toBeCloseTo(87_072, 6);
});

test.each([
  [0, 2, 4],
  [2, 2, 4],
  [5, 2, 16],
  [5, 0, 20],
])('%d needed with %d reserved cost %d USD an hour', (neededCount, reservedCount, expected) => {
  expect(rentUsd({ ...node, neededCount, reservedCount })).toBeCloseTo(expected, 9);
});

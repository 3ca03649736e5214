import { expect, test } from 'vitest';
import { straightLineDepreciationUsd } from '../../../src/formulas/cost/straightLineDepreciationUsd.ts';

test('300,000 USD over five years are 5,000 a month', () => {
  expect(straightLineDepreciationUsd({ priceUsd: 300_000, salvageUsd: 0, periodCount: 60 })).toBe(5000);
});

test('the book value at the end is what was to be left', () => {
  const yearly = straightLineDepreciationUsd({ priceUsd: 300_000, salvageUsd: 30_000, periodCount: 6 });
  expect(300_000 - 6 * yearly).toBeCloseTo(30_000, 9);
});

test('no periods are refused', () => {
  expect(() => straightLineDepreciationUsd({ priceUsd: 1, salvageUsd: 0, periodCount: 0 })).toThrow(
    new RangeError('periodCount must be above 0, got 0'),
  );
});

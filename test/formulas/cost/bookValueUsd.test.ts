import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bookValueUsd } from '../../../src/formulas/cost/bookValueUsd.ts';
import { straightLineDepreciationUsd } from '../../../src/formulas/cost/straightLineDepreciationUsd.ts';

const server = { priceUsd: 300_000, salvageUsd: 60_000, periodCount: 60 };

test('begins at the price and ends at what is to be left, however old the thing grows', () => {
  expect(bookValueUsd({ ...server, agePeriodCount: 0 })).toBe(300_000);
  expect(bookValueUsd({ ...server, agePeriodCount: 60 })).toBe(60_000);
  expect(bookValueUsd({ ...server, agePeriodCount: 80 })).toBe(60_000);
});

test('before the purchase nothing is written off', () => {
  expect(bookValueUsd({ ...server, agePeriodCount: -3 })).toBe(300_000);
});

test('falls by the depreciation in every period', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1e7, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 1, max: 120 }),
      fc.nat(119),
      (priceUsd, left, periodCount, age) => {
        const asset = { priceUsd, salvageUsd: priceUsd * left, periodCount };
        const period = Math.min(age, periodCount - 1);
        const fallen =
          bookValueUsd({ ...asset, agePeriodCount: period }) -
          bookValueUsd({ ...asset, agePeriodCount: period + 1 });
        expect(fallen).toBeCloseTo(straightLineDepreciationUsd(asset), 4);
      },
    ),
  );
});

test('no periods are refused', () => {
  expect(() => bookValueUsd({ ...server, periodCount: 0, agePeriodCount: 0 })).toThrow(
    new RangeError('periodCount must be above 0, got 0'),
  );
});

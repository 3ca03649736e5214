import fc from 'fast-check';
import { expect, test } from 'vitest';
import { monthlyRateFraction } from '../../../src/formulas/cost/monthlyRateFraction.ts';
import { presentValueUsd } from '../../../src/formulas/cost/presentValueUsd.ts';

test('a payment today is worth itself', () => {
  expect(presentValueUsd({ futureUsd: 45_000, discountFraction: 0.08, periodCount: 0 })).toBe(45_000);
});

test('a payment in five years at eight per cent is worth two thirds', () => {
  const worth = presentValueUsd({ futureUsd: 45_000, discountFraction: 0.08, periodCount: 5 });
  expect(worth).toBeCloseTo(30_626.24, 2);
});

test('a year at the yearly rate is worth as much as twelve months at the monthly one', () => {
  fc.assert(
    fc.property(fc.double({ min: -0.5, max: 2, noNaN: true }), (yearlyRateFraction) => {
      const byYear = presentValueUsd({
        futureUsd: 1,
        discountFraction: yearlyRateFraction,
        periodCount: 1,
      });
      const byMonth = presentValueUsd({
        futureUsd: 1,
        discountFraction: monthlyRateFraction({ yearlyRateFraction }),
        periodCount: 12,
      });
      expect(byMonth / byYear).toBeCloseTo(1, 10);
    }),
  );
});

test('a rate that takes everything is refused', () => {
  expect(() => presentValueUsd({ futureUsd: 1, discountFraction: -1.2, periodCount: 1 })).toThrow(RangeError);
});

test('a rate that takes exactly everything is refused by name', () => {
  expect(() => presentValueUsd({ futureUsd: 1, discountFraction: -1, periodCount: 1 })).toThrow(
    new RangeError('discountFraction must be above -1, got -1'),
  );
});

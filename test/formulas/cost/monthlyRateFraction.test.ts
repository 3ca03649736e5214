import fc from 'fast-check';
import { expect, test } from 'vitest';
import { monthlyRateFraction } from '../../../src/formulas/cost/monthlyRateFraction.ts';

test('eight per cent a year are 0.643 per cent a month', () => {
  expect(monthlyRateFraction({ yearlyRateFraction: 0.08 })).toBeCloseTo(0.00643403, 8);
});

test('no rate stays no rate', () => {
  expect(monthlyRateFraction({ yearlyRateFraction: 0 })).toBe(0);
});

test('twelve months compound to the year', () => {
  fc.assert(
    fc.property(fc.double({ min: -0.9, max: 3, noNaN: true }), (yearlyRateFraction) => {
      const monthly = monthlyRateFraction({ yearlyRateFraction });
      expect((1 + monthly) ** 12 - 1).toBeCloseTo(yearlyRateFraction, 9);
    }),
  );
});

test('a rate that takes everything is refused', () => {
  expect(() => monthlyRateFraction({ yearlyRateFraction: -1 })).toThrow(
    new RangeError('yearlyRateFraction must be above -1, got -1'),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { residualValueUsd } from '../../../src/formulas/cost/residualValueUsd.ts';

const server = { priceUsd: 300_000, yearlyLossFraction: 0.35 };

test('a third lost each year leaves 18 % after four', () => {
  expect(residualValueUsd({ ...server, yearCount: 4 }) / 300_000).toBeCloseTo(0.1785, 4);
});

test('new hardware is worth its price, and nothing is left of what loses all', () => {
  expect(residualValueUsd({ ...server, yearCount: 0 })).toBe(300_000);
  expect(residualValueUsd({ ...server, yearlyLossFraction: 1, yearCount: 1 })).toBe(0);
});

test('prices that rise leave more than was paid', () => {
  expect(residualValueUsd({ ...server, yearlyLossFraction: -0.1, yearCount: 1 })).toBeCloseTo(330_000, 9);
});

test('two spans of time follow one another', () => {
  const years = fc.double({ min: 0, max: 6, noNaN: true });
  fc.assert(
    fc.property(years, years, (first, second) => {
      const between = residualValueUsd({ ...server, yearCount: first });
      const end = residualValueUsd({ ...server, priceUsd: between, yearCount: second });
      expect(end / residualValueUsd({ ...server, yearCount: first + second })).toBeCloseTo(1, 9);
    }),
  );
});

test('losing more than all is refused', () => {
  expect(() => residualValueUsd({ ...server, yearlyLossFraction: 1.1, yearCount: 1 })).toThrow(
    new RangeError('yearlyLossFraction must be at most 1, got 1.1'),
  );
});

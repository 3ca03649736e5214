import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lognormalQuantileValue } from '../../../src/formulas/statistics/lognormalQuantileValue.ts';

test('half lie below the median', () => {
  expect(lognormalQuantileValue({ medianValue: 2, logSpreadRatio: 0.25, quantileFraction: 0.5 })).toBe(2);
});

test('quantiles as far from the middle multiply to the median squared', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.001, max: 0.999, noNaN: true }),
      fc.double({ min: 0, max: 2, noNaN: true }),
      (quantileFraction, logSpreadRatio) => {
        const quantity = { medianValue: 3, logSpreadRatio };
        const here = lognormalQuantileValue({ ...quantity, quantileFraction });
        const there = lognormalQuantileValue({ ...quantity, quantileFraction: 1 - quantileFraction });
        expect((here * there) / 9).toBeCloseTo(1, 9);
      },
    ),
  );
});

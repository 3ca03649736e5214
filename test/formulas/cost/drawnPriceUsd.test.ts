import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawnPriceUsd } from '../../../src/formulas/cost/drawnPriceUsd.ts';

const path = { priceUsd: 2, driftRatio: -0.15, spreadRatio: 0.25 };

test('the median falls by 14 % in a year at a drift of -0.15', () => {
  expect(drawnPriceUsd({ ...path, yearCount: 1, outcomeDeviations: 0 }) / 2).toBeCloseTo(0.8607, 4);
});

test('today every outcome is the price of today', () => {
  fc.assert(
    fc.property(fc.double({ min: -5, max: 5, noNaN: true }), (outcomeDeviations) => {
      expect(drawnPriceUsd({ ...path, yearCount: 0, outcomeDeviations })).toBe(2);
    }),
  );
});

test('outcomes as far above and below the median have it as their geometric mean', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -4, max: 4, noNaN: true }),
      fc.double({ min: 0, max: 6, noNaN: true }),
      (outcomeDeviations, yearCount) => {
        const above = drawnPriceUsd({ ...path, yearCount, outcomeDeviations });
        const below = drawnPriceUsd({ ...path, yearCount, outcomeDeviations: -outcomeDeviations });
        const median = drawnPriceUsd({ ...path, yearCount, outcomeDeviations: 0 });
        expect(Math.sqrt(above * below) / median).toBeCloseTo(1, 10);
      },
    ),
  );
});

test('the past is refused', () => {
  expect(() => drawnPriceUsd({ ...path, yearCount: -1, outcomeDeviations: 0 })).toThrow(
    new RangeError('yearCount must be at least 0, got -1'),
  );
});

import { expect, test } from 'vitest';
import { breakEvenUtilisationRatio } from '../../../src/formulas/cost/breakEvenUtilisationRatio.ts';
import { secondsFromYears, usdPerSecondFromUsdPerHour } from '../../../src/units/conversions.ts';

const ownUsdPerSecond = 67_466 / secondsFromYears(1);

test('67,466 USD a year equal 39 % of rent at 20 USD an hour', () => {
  const rentUsdPerSecond = usdPerSecondFromUsdPerHour(20);
  expect(breakEvenUtilisationRatio({ ownUsdPerSecond, rentUsdPerSecond })).toBeCloseTo(0.385, 3);
});

test('rent below the cost of owning never reaches it', () => {
  const rentUsdPerSecond = usdPerSecondFromUsdPerHour(5);
  expect(breakEvenUtilisationRatio({ ownUsdPerSecond, rentUsdPerSecond })).toBeGreaterThan(1);
});

test('free rent is refused', () => {
  expect(() => breakEvenUtilisationRatio({ ownUsdPerSecond, rentUsdPerSecond: 0 })).toThrow(
    new RangeError('rentUsdPerSecond must be above 0, got 0'),
  );
});

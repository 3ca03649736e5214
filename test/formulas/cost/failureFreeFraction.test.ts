import fc from 'fast-check';
import { expect, test } from 'vitest';
import { failureFreeFraction } from '../../../src/formulas/cost/failureFreeFraction.ts';
import { secondsFromYears } from '../../../src/units/conversions.ts';

const year = secondsFromYears(1);

test('eight accelerators at 9.1 % a year have no event in 48 % of years', () => {
  const quiet = failureFreeFraction({
    rateFailuresPerSecond: 0.0908 / year,
    unitCount: 8,
    durationSeconds: year,
  });
  expect(quiet).toBeCloseTo(0.48, 2);
});

test('two fleets are quiet together when each is', () => {
  const size = fc.integer({ min: 0, max: 64 });
  fc.assert(
    fc.property(size, size, (one, other) => {
      const quiet = (unitCount: number) =>
        failureFreeFraction({ rateFailuresPerSecond: 0.1 / year, unitCount, durationSeconds: year });
      expect(quiet(one) * quiet(other)).toBeCloseTo(quiet(one + other), 12);
    }),
  );
});

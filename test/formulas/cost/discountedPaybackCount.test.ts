import fc from 'fast-check';
import { expect, test } from 'vitest';
import { capitalRecoveryRatio } from '../../../src/formulas/cost/capitalRecoveryRatio.ts';
import { discountedPaybackCount } from '../../../src/formulas/cost/discountedPaybackCount.ts';

test('the payment that repays a sum in five periods pays it back in five', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 0.5, noNaN: true }),
      fc.integer({ min: 1, max: 60 }),
      (discountFraction, periodCount) => {
        const savingUsd = 1000 * capitalRecoveryRatio({ discountFraction, periodCount });
        fc.pre(savingUsd > 1000 * discountFraction * (1 + 1e-6));
        const periods = discountedPaybackCount({ investmentUsd: 1000, savingUsd, discountFraction });
        expect(periods / periodCount).toBeCloseTo(1, 5);
      },
    ),
  );
});

test('without a rate it is the plain payback', () => {
  expect(discountedPaybackCount({ investmentUsd: 1000, savingUsd: 100, discountFraction: 0 })).toBe(10);
});

test('at 8 % five years become ln(1 / 0.6) over ln 1.08', () => {
  const periods = discountedPaybackCount({ investmentUsd: 1000, savingUsd: 200, discountFraction: 0.08 });
  expect(periods).toBeCloseTo(6.6375, 4);
});

test('savings that only pay the interest are refused', () => {
  expect(() =>
    discountedPaybackCount({ investmentUsd: 1000, savingUsd: 80, discountFraction: 0.08 }),
  ).toThrow(new RangeError('savingUsd must be above 0 and above the interest on investmentUsd, got 80'));
});

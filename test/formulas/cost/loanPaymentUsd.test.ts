import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loanPaymentUsd } from '../../../src/formulas/cost/loanPaymentUsd.ts';

test('NumPy’s loan of 200,000 over 15 years at 7.5 % takes 1,854.02 a month', () => {
  const payment = loanPaymentUsd({ principalUsd: 200_000, interestFraction: 0.075 / 12, periodCount: 180 });
  expect(payment).toBeCloseTo(1854.0247200054619, 8);
});

test('the balance after the last payment is nothing', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 0.05, noNaN: true }),
      fc.integer({ min: 1, max: 120 }),
      (interestFraction, periodCount) => {
        const payment = loanPaymentUsd({ principalUsd: 1e5, interestFraction, periodCount });
        let balance = 1e5;
        for (let period = 0; period < periodCount; period += 1) {
          balance = balance * (1 + interestFraction) - payment;
        }
        expect(balance / 1e5).toBeCloseTo(0, 7);
      },
    ),
  );
});

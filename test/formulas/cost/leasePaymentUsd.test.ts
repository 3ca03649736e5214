import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leasePaymentUsd } from '../../../src/formulas/cost/leasePaymentUsd.ts';
import { loanPaymentUsd } from '../../../src/formulas/cost/loanPaymentUsd.ts';
import { presentValueUsd } from '../../../src/formulas/cost/presentValueUsd.ts';

const lease = { priceUsd: 300_000, interestFraction: 0.005, periodCount: 36 };

test('without a residual value and paid at the end it is a loan', () => {
  const payment = leasePaymentUsd({ ...lease, residualUsd: 0, advanceCount: 0 });
  const loan = loanPaymentUsd({ principalUsd: 300_000, interestFraction: 0.005, periodCount: 36 });
  expect(payment).toBeCloseTo(loan, 9);
});

test('paid in advance it is lower by the interest of one period', () => {
  const later = leasePaymentUsd({ ...lease, residualUsd: 60_000, advanceCount: 0 });
  const sooner = leasePaymentUsd({ ...lease, residualUsd: 60_000, advanceCount: 1 });
  expect(later / sooner).toBeCloseTo(1.005, 12);
});

test('payments and residual value, discounted, are worth the price', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 0.03, noNaN: true }),
      fc.double({ min: 0, max: 3e5, noNaN: true }),
      fc.integer({ min: 1, max: 60 }),
      fc.integer({ min: 0, max: 1 }),
      (interestFraction, residualUsd, periodCount, advanceCount) => {
        const payment = leasePaymentUsd({
          priceUsd: 3e5,
          residualUsd,
          interestFraction,
          periodCount,
          advanceCount,
        });
        let worth = presentValueUsd({
          futureUsd: residualUsd,
          discountFraction: interestFraction,
          periodCount,
        });
        for (let period = 1; period <= periodCount; period += 1) {
          worth += presentValueUsd({
            futureUsd: payment,
            discountFraction: interestFraction,
            periodCount: period - advanceCount,
          });
        }
        expect(worth / 3e5).toBeCloseTo(1, 8);
      },
    ),
  );
});

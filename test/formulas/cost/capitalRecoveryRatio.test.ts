import fc from 'fast-check';
import { expect, test } from 'vitest';
import { capitalRecoveryRatio } from '../../../src/formulas/cost/capitalRecoveryRatio.ts';
import { presentValueUsd } from '../../../src/formulas/cost/presentValueUsd.ts';

test.each([
  [0.08, 4, 0.3019],
  [0.08, 5, 0.25046],
  [0.1, 1, 1.1],
])('at rate %d over %d periods a payment is %d of the sum', (discountFraction, periodCount, expected) => {
  expect(capitalRecoveryRatio({ discountFraction, periodCount })).toBeCloseTo(expected, 4);
});

test('without interest every period bears an equal part', () => {
  expect(capitalRecoveryRatio({ discountFraction: 0, periodCount: 60 })).toBe(1 / 60);
});

test('keeps its digits at tiny rates', () => {
  expect(capitalRecoveryRatio({ discountFraction: 1e-14, periodCount: 60 }) * 60).toBeCloseTo(1, 10);
});

test('the payments, each discounted, are worth the sum', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -0.5, max: 1, noNaN: true }),
      fc.integer({ min: 1, max: 60 }),
      (discountFraction, periodCount) => {
        const payment = capitalRecoveryRatio({ discountFraction, periodCount });
        let worth = 0;
        for (let period = 1; period <= periodCount; period += 1) {
          worth += presentValueUsd({ futureUsd: payment, discountFraction, periodCount: period });
        }
        expect(worth).toBeCloseTo(1, 8);
      },
    ),
  );
});

test('no periods are refused', () => {
  expect(() => capitalRecoveryRatio({ discountFraction: 0.08, periodCount: 0 })).toThrow(
    new RangeError('periodCount must be above 0, got 0'),
  );
});

test('a rate that takes everything is refused', () => {
  expect(() => capitalRecoveryRatio({ discountFraction: -1, periodCount: 5 })).toThrow(
    new RangeError('discountFraction must be above -1, got -1'),
  );
});

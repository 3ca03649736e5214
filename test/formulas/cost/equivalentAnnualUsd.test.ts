import fc from 'fast-check';
import { expect, test } from 'vitest';
import { equivalentAnnualUsd } from '../../../src/formulas/cost/equivalentAnnualUsd.ts';

const server = { investmentUsd: 300_000, discountFraction: 0.08, yearCount: 5 };

test('300,000 USD with 15 % left after five years at 8 % cost 67,466 USD a year', () => {
  expect(equivalentAnnualUsd({ ...server, residualUsd: 45_000 })).toBeCloseTo(67_466, 0);
});

test('without interest it is the straight line', () => {
  const yearly = equivalentAnnualUsd({ ...server, residualUsd: 45_000, discountFraction: 0 });
  expect(yearly).toBeCloseTo(51_000, 9);
});

test('what keeps its price costs the interest alone', () => {
  expect(equivalentAnnualUsd({ ...server, residualUsd: 300_000 })).toBeCloseTo(24_000, 6);
});

test('a higher residual value never raises the cost', () => {
  const amount = fc.double({ min: 0, max: 3e5, noNaN: true });
  fc.assert(
    fc.property(amount, amount, (one, other) => {
      const less = equivalentAnnualUsd({ ...server, residualUsd: Math.min(one, other) });
      const more = equivalentAnnualUsd({ ...server, residualUsd: Math.max(one, other) });
      expect(more).toBeLessThanOrEqual(less);
    }),
  );
});

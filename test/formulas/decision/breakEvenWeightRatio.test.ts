import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakEvenWeightRatio } from '../../../src/formulas/decision/breakEvenWeightRatio.ts';

const fraction = fc.double({ min: 0, max: 1, noNaN: true });

test('at the weight the two are level', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -20, max: 20, noNaN: true }),
      fraction,
      fraction,
      (leadRatio, leaderScoreFraction, rivalScoreFraction) => {
        fc.pre(Math.abs(leaderScoreFraction - rivalScoreFraction) > 1e-6);
        const weight = breakEvenWeightRatio({ leadRatio, leaderScoreFraction, rivalScoreFraction });
        expect(leadRatio + weight * (leaderScoreFraction - rivalScoreFraction)).toBeCloseTo(0, 6);
      },
    ),
  );
});

test('a leader that is the better on the criterion too is overtaken at no weight', () => {
  expect(
    breakEvenWeightRatio({ leadRatio: 1, leaderScoreFraction: 0.9, rivalScoreFraction: 0.4 }),
  ).toBeLessThan(0);
});

test('like scores are refused', () => {
  expect(() =>
    breakEvenWeightRatio({ leadRatio: 1, leaderScoreFraction: 0.5, rivalScoreFraction: 0.5 }),
  ).toThrow('rivalScoreFraction must be other than leaderScoreFraction, got 0.5');
});

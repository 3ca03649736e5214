import { describe, expect, test } from 'vitest';
import { cashBandAt } from '../../../src/estimates/cost/cashBandAt.ts';
import { sampleCost } from '../../../src/estimates/cost/sampleCost.ts';
import { assumptions, plan, rangesAround } from './costFixture.ts';

const kept = {
  months: [0, 6, 12],
  cash: {
    own: [
      { low: 10, mid: 20, high: 40 },
      { low: 16, mid: 32, high: 100 },
      { low: 4, mid: 20, high: 88 },
    ],
    rent: [],
    call: [],
    mix: [],
  },
};

describe('the range of the cash spent up to a month', () => {
  test('is what the draws kept, where they kept it', () => {
    for (const [place, month] of kept.months.entries())
      expect(cashBandAt(kept, 'own', month)).toEqual(kept.cash.own[place]);
  });

  test('lies straight between kept months, also where money comes back', () => {
    expect(cashBandAt(kept, 'own', 2)).toEqual({ low: 12, mid: 24, high: 60 });
    expect(cashBandAt(kept, 'own', 9)).toEqual({ low: 10, mid: 26, high: 94 });
  });

  test('is not known beyond the last month, nor of a way that nobody drew', () => {
    expect(cashBandAt(kept, 'own', 13)).toBeUndefined();
    expect(cashBandAt(kept, 'mix', 6)).toBeUndefined();
  });

  test('of certain figures is the cash itself where it was kept', () => {
    const sampled = sampleCost({ ...plan, monthCount: 14 }, rangesAround(assumptions, 1), {
      drawCount: 3,
      seed: 1,
      allowed: ['own'],
    });
    expect(sampled.months).toEqual([0, 6, 12, 14]);
    for (const [place, month] of sampled.months.entries())
      expect(cashBandAt(sampled, 'own', month)).toEqual(sampled.cash.own[place]);
  });
});

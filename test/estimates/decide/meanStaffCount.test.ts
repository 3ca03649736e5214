import { expect, test } from 'vitest';
import { estimateCost } from '../../../src/estimates/cost/estimateCost.ts';
import { meanStaffCount } from '../../../src/estimates/decide/meanStaffCount.ts';
import { assumptions, plan } from '../cost/costFixture.ts';

test('posts paid for by month come back, whatever pay and its growth', () => {
  for (const staffGrowthPerYearFraction of [0, 0.05]) {
    const assumed = { ...assumptions, staffGrowthPerYearFraction, employerFraction: 0.3 };
    const { costs } = estimateCost(plan, assumed);
    expect(meanStaffCount(costs.rent, assumed)).toBeCloseTo(assumptions.rentStaffCount, 9);
    expect(meanStaffCount(costs.call, assumed)).toBeCloseTo(assumptions.callStaffCount, 9);
  }
});

test('where people cost nothing their number is not known', () => {
  const assumed = { ...assumptions, staffUsdPerSecond: 0 };
  expect(meanStaffCount(estimateCost(plan, assumed).costs.own, assumed)).toBeUndefined();
});

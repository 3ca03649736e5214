import { describe, expect, test } from 'vitest';
import { wayFootprint } from '../../../src/estimates/cost/wayFootprint.ts';
import { estimateCost } from '../../../src/estimates/cost/estimateCost.ts';
import { assumptions, plan } from './costFixture.ts';

const estimate = estimateCost(plan, assumptions);
const own = { ...estimate.costs.own, joules: 5e12, carbonKilograms: 500, waterCubicMetres: 50 };
const horizon = { horizonYears: 5 };

describe('energy, carbon and water of a way', () => {
  test('are those of the horizon, by year and by token', () => {
    expect(wayFootprint(own, { tokenCount: 1e9 }, horizon)).toEqual({
      joulesPerYear: 1e12,
      joulesPerToken: 5000,
      carbonKilogramsPerYear: 100,
      waterCubicMetresPerYear: 10,
    });
  });

  test('by token are nothing where no token is served', () => {
    expect(wayFootprint(own, { tokenCount: 0 }, horizon)?.joulesPerToken).toBe(0);
  });

  test('are not known where somebody else runs the machines', () => {
    expect(wayFootprint(estimate.costs.call, estimate, horizon)).toBeUndefined();
  });
});

import { describe, expect, test } from 'vitest';
import { ways } from '../../../src/estimates/cost/CostEstimate.ts';
import { estimateCost } from '../../../src/estimates/cost/estimateCost.ts';
import { rangeValue } from '../../../src/estimates/cost/rangeValue.ts';
import { sampleCost } from '../../../src/estimates/cost/sampleCost.ts';
import { assumptions, plan, rangesAround } from './costFixture.ts';

const settings = { drawCount: 40, seed: 7 };

test('without any spread every draw is the point estimate', () => {
  const sampled = sampleCost(plan, rangesAround(assumptions, 1), settings);
  const { costs, breakEven } = estimateCost(plan, assumptions);
  for (const way of ways) {
    const { low, mid, high } = sampled.presentUsd[way];
    expect([low, mid, high]).toEqual(Array(3).fill(costs[way].presentUsd));
    expect(sampled.cash[way].at(-1)?.mid).toBeCloseTo(costs[way].totalUsd, -1);
  }
  expect(sampled.breakEven.rent.mid).toBe(breakEven.rent.month);
});

test('the same seed gives the same draws, another seed others', () => {
  const ranges = rangesAround(assumptions, 1.3);
  const first = sampleCost(plan, ranges, settings);
  expect(sampleCost(plan, ranges, settings)).toEqual(first);
  expect(sampleCost(plan, ranges, { ...settings, seed: 8 }).presentUsd).not.toEqual(first.presentUsd);
});

test('the chances of the ways add up to certainty, and a way that is left out has none', () => {
  const ranges = rangesAround(assumptions, 1.3);
  const { cheapestFraction } = sampleCost(plan, ranges, { ...settings, allowed: ['own', 'rent'] });
  expect(cheapestFraction.own + cheapestFraction.rent).toBeCloseTo(1, 12);
  expect(cheapestFraction.call).toBe(0);
});

describe('a value of a range', () => {
  const range = { low: 1, mid: 2, high: 8, logarithmic: true, least: 0, most: 100 };
  const tenth = 1.2815515655446004;

  test('is the likely one at 0 and the ends where one in ten lies beyond', () => {
    expect(rangeValue(range, 0)).toBe(2);
    expect(rangeValue(range, -tenth)).toBeCloseTo(1, 12);
    expect(rangeValue(range, tenth)).toBeCloseTo(8, 12);
  });

  test('never leaves the limits', () => {
    expect(rangeValue({ ...range, most: 10 }, 5)).toBe(10);
    expect(rangeValue({ ...range, logarithmic: false }, -5)).toBe(0);
  });
});

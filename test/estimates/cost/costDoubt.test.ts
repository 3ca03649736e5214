import { describe, expect, test } from 'vitest';
import { costDoubt, doubtSettings } from '../../../src/estimates/cost/costDoubt.ts';
import { costView } from '../../../src/estimates/cost/costView.ts';
import { assumptions, plan, rangesAround } from './costFixture.ts';

const ranges = rangesAround(assumptions, 1.3);
const view = costView(plan, ranges, ['own', 'rent', 'call', 'mix']);

describe('the answer at likely figures', () => {
  test('costs at the reader’s own volume what the estimate says', () => {
    const own = view.volume.find(({ factor }) => factor === 1);
    for (const way of ['own', 'rent', 'call', 'mix'] as const)
      expect(own?.usdPerMonth[way]).toBeCloseTo(view.estimate.costs[way].presentUsd / plan.monthCount, 4);
  });

  test('reaches from a hundredth of that volume to a hundred times it', () => {
    const factors = view.volume.map(({ factor }) => factor);
    expect(factors[0]).toBeCloseTo(0.01, 12);
    expect(factors.at(-1)).toBeCloseTo(100, 9);
    expect(factors).toEqual(factors.toSorted((one, other) => one - other));
  });

  test('costs less to own beyond each break-even', () => {
    for (const [rival, factor] of Object.entries(view.breakEvenFactor)) {
      if (factor === undefined) continue;
      const beyond = view.volume.filter((point) => point.factor > factor);
      for (const { usdPerMonth } of beyond)
        expect(usdPerMonth.own).toBeLessThan(usdPerMonth[rival as keyof typeof usdPerMonth]);
    }
    expect(Object.values(view.breakEvenFactor).some((factor) => factor !== undefined)).toBe(true);
  });
});

describe('what the ranges make of it', () => {
  const told: number[] = [];
  const doubt = costDoubt(plan, ranges, ['own', 'call'], (fraction) => told.push(fraction));

  test('is drawn as often as settings say, and tells how far it is up to the end', () => {
    expect(doubt.sampled).toMatchObject(doubtSettings);
    expect(told).toEqual(told.toSorted((one, other) => one - other));
    expect(told.at(-1)).toBe(1);
  });

  test('gives a way that is not compared no chance at any load', () => {
    for (const { cheapestFraction } of doubt.chances) {
      expect(cheapestFraction.rent + cheapestFraction.mix).toBe(0);
      expect(cheapestFraction.own + cheapestFraction.call).toBeCloseTo(1, 9);
    }
  });

  test('has the chances of all draws at the reader’s own load', () => {
    const { cheapestFraction } = doubt.chances.find(({ factor }) => factor === 1) ?? {};
    expect(cheapestFraction).toBe(doubt.sampled.cheapestFraction);
  });

  test('compares owning with what is allowed', () => {
    const { own, call } = view.estimate.costs;
    expect(doubt.advantageUsd).toBeCloseTo(call.presentUsd - own.presentUsd, 2);
  });
});

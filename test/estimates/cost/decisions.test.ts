import { describe, expect, test } from 'vitest';
import { breakEvenMonth } from '../../../src/estimates/cost/breakEvenMonth.ts';
import { estimateCost } from '../../../src/estimates/cost/estimateCost.ts';
import { probabilityByLoad } from '../../../src/estimates/cost/probabilityByLoad.ts';
import { sensitivityOf } from '../../../src/estimates/cost/sensitivityOf.ts';
import { breakEvenFactor, volumeCurve } from '../../../src/estimates/cost/volumeCurve.ts';
import { assumptions, plan, rangesAround } from './costFixture.ts';

describe('break-even', () => {
  test('is the first month from which the cash spent stays below', () => {
    expect(breakEvenMonth(Float64Array.of(100, 10, 10, 10), Float64Array.of(0, 60, 60, 60))).toBe(2);
  });

  test('does not count a month that is lost again', () => {
    const bought = Float64Array.of(100, 0, 0, 200, 0, 0);
    const rented = Float64Array.of(0, 60, 60, 60, 60, 60);
    expect(breakEvenMonth(bought, rented)).toBe(5);
  });

  test('is none where owning never catches up', () => {
    expect(breakEvenMonth(Float64Array.of(100, 1), Float64Array.of(0, 1))).toBeUndefined();
  });
});

describe('cost over volume', () => {
  test('at the break-even volume owning and calling cost about the same', () => {
    const factor = breakEvenFactor(plan, assumptions, 'call');
    expect(factor).toBeDefined();
    const [below, at] = volumeCurve(plan, assumptions, [(factor ?? 1) * 0.999, factor ?? 1]);
    expect(at?.usdPerMonth.own).toBeLessThanOrEqual(at?.usdPerMonth.call ?? 0);
    expect(below?.usdPerMonth.own).toBeGreaterThan(below?.usdPerMonth.call ?? 0);
  });

  test('calling costs in proportion once its fixed costs are gone, owning climbs in steps', () => {
    const variable = {
      ...assumptions,
      callStaffCount: 0,
      callStartUsd: 0,
      callFixedUsdPerSecond: 0,
    };
    const [one, two] = volumeCurve(plan, variable, [1, 2]);
    expect((two?.usdPerMonth.call ?? 0) / (one?.usdPerMonth.call ?? 1)).toBeCloseTo(2, 9);
    const still = { ...assumptions, growthPerYearFraction: 0 };
    const servers = [0.01, 0.02, 0.03].map(
      (factor) => estimateCost({ ...plan, userCount: plan.userCount * factor }, still).own[0]?.serverCount,
    );
    expect(servers).toEqual([2, 2, 2]);
  });
});

test('nothing matters where there is nothing to choose between', () => {
  for (const allowed of [['own'], ['rent', 'call']] as const)
    expect(sensitivityOf(plan, rangesAround(assumptions, 1.3), allowed).rows).toEqual([]);
});

describe('what matters', () => {
  const ranges = rangesAround(assumptions, 1.3);
  const { advantageUsd, rows } = sensitivityOf(plan, ranges);

  test('the widest comes first', () => {
    const widths = rows.map(({ lowUsd, highUsd }) => Math.abs(highUsd - lowUsd));
    expect(widths).toEqual(widths.toSorted((one, other) => other - one));
  });

  test('past a flip value the verdict is the other one', () => {
    const flipping = rows.filter(({ flip }) => flip !== undefined);
    expect(flipping.length).toBeGreaterThan(0);
    for (const { name, flip } of flipping) {
      const { costs } = estimateCost(plan, { ...assumptions, [name]: flip });
      const best = Math.min(costs.rent.presentUsd, costs.call.presentUsd);
      expect(best > costs.own.presentUsd).not.toBe(advantageUsd > 0);
    }
  });
});

test('owning gains chances as the load grows', () => {
  const chances = probabilityByLoad(plan, rangesAround(assumptions, 1.3), [0.01, 10], {
    drawCount: 200,
    seed: 1,
  });
  const owning = chances.map(({ cheapestFraction }) => cheapestFraction.own);
  expect(owning[1]).toBeGreaterThan(owning[0] ?? 1);
});

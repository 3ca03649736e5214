import { describe, expect, test } from 'vitest';
import type { CostAssumption } from '../../../src/estimates/cost/CostAssumptions.ts';
import { drawAssumptions } from '../../../src/estimates/cost/drawAssumptions.ts';
import { sampleCost } from '../../../src/estimates/cost/sampleCost.ts';
import { secondsFromYears } from '../../../src/units/conversions.ts';
import { assumptions, plan, rangesAround } from './costFixture.ts';

const drawCount = 20_000;
const ranges = {
  ...rangesAround(assumptions, 1.2),
  // Wide and free of limits, so that nothing is cut off.
  rentFallPerYearFraction: { low: 0, mid: 0.1, high: 0.2, logarithmic: false, least: -1, most: 1 },
  valueLossPerYearFraction: { low: 0.2, mid: 0.3, high: 0.4, logarithmic: false, least: -1, most: 1 },
};

/** Values of two assumptions over many draws. */
function drawn(one: CostAssumption, other: CostAssumption): readonly (readonly [number, number])[] {
  const draw = drawAssumptions(ranges, 3);
  return Array.from({ length: drawCount }, () => {
    const values = draw();
    return [values[one], values[other]] as const;
  });
}

function correlation(pairs: readonly (readonly [number, number])[]): number {
  const mean = (place: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[place], 0) / pairs.length;
  const [first, second] = [mean(0), mean(1)];
  const moment = (of: (one: number, other: number) => number) =>
    pairs.reduce((sum, [one, other]) => sum + of(one - first, other - second), 0);
  return (
    moment((one, other) => one * other) /
    Math.sqrt(moment((one) => one * one) * moment((_, other) => other * other))
  );
}

describe('very many draws', () => {
  test('lose resale value where rents fall', () => {
    expect(correlation(drawn('rentFallPerYearFraction', 'valueLossPerYearFraction'))).toBeCloseTo(0.6, 1);
  });

  test('are independent otherwise', () => {
    expect(Math.abs(correlation(drawn('serverUsd', 'electricityUsdPerJoule')))).toBeLessThan(0.03);
  });

  test('leave one in ten below the low end and one in ten above the high one', () => {
    const losses = drawn('valueLossPerYearFraction', 'serverUsd').map(([loss]) => loss);
    expect(losses.filter((loss) => loss < 0.2).length / drawCount).toBeCloseTo(0.1, 2);
    expect(losses.filter((loss) => loss > 0.4).length / drawCount).toBeCloseTo(0.1, 2);
  });
});

const settings = { drawCount: 500, seed: 7 };

test('a seed keeps its numbers, with servers that stand there, leave and are sold', () => {
  const grown = { ...assumptions, growthPerYearFraction: 0.4, serviceLifeSeconds: secondsFromYears(3.5) };
  const sampled = sampleCost({ ...plan, ownedCount: 1 }, rangesAround(grown, 1.3), settings);
  // As drawn before draws were made quicker; a change of the numbers must be meant.
  expect(sampled.presentUsd.own.low).toBeCloseTo(996907.9747105655, 5);
  expect(sampled.presentUsd.own.high).toBeCloseTo(1548457.0679954328, 5);
  expect(sampled.presentUsd.rent.mid).toBeCloseTo(1539115.292400253, 5);
  expect(sampled.presentUsd.call.mid).toBeCloseTo(881625.6896083085, 5);
  expect(sampled.presentUsd.mix.mid).toBeCloseTo(1298060.0594355501, 5);
  expect(sampled.cheapestFraction).toEqual({ own: 0.13, rent: 0.08, call: 0.79, mix: 0 });
  expect(sampled.breakEven.rent).toEqual({ low: 10, mid: 58, high: undefined, reachedFraction: 0.756 });
});

test('wider ranges of the figures make wider ranges of the cost', () => {
  const width = (factor: number) => {
    const { low, high } = sampleCost(plan, rangesAround(assumptions, factor), settings).presentUsd.own;
    return high - low;
  };
  expect(width(1.5)).toBeGreaterThan(width(1.1));
});

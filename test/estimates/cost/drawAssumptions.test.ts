import { describe, expect, test } from 'vitest';
import type { CostAssumption } from '../../../src/estimates/cost/CostAssumptions.ts';
import { drawAssumptions } from '../../../src/estimates/cost/drawAssumptions.ts';
import { assumptions, rangesAround } from './costFixture.ts';

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

describe('draws', () => {
  test('lose resale value where rents fall', () => {
    expect(correlation(drawn('rentFallPerYearFraction', 'valueLossPerYearFraction'))).toBeCloseTo(0.6, 1);
  });

  test('are independent otherwise', () => {
    expect(Math.abs(correlation(drawn('serverUsd', 'electricityUsdPerJoule')))).toBeLessThan(0.03);
  });

  test('of one figure stay as they are when another becomes certain', () => {
    const { mid } = ranges.serverUsd;
    const draw = drawAssumptions({ ...ranges, serverUsd: { ...ranges.serverUsd, low: mid, high: mid } }, 3);
    const losses = Array.from({ length: 50 }, () => draw().valueLossPerYearFraction);
    expect(losses).toEqual(
      drawn('valueLossPerYearFraction', 'serverUsd')
        .slice(0, 50)
        .map(([loss]) => loss),
    );
  });

  test('leave one in ten below the low end and one in ten above the high one', () => {
    const losses = drawn('valueLossPerYearFraction', 'serverUsd').map(([loss]) => loss);
    expect(losses.filter((loss) => loss < 0.2).length / drawCount).toBeCloseTo(0.1, 2);
    expect(losses.filter((loss) => loss > 0.4).length / drawCount).toBeCloseTo(0.1, 2);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparedFigureNames, kindOf } from '../../../src/reports/compare/comparedFigures.ts';
import { differenceFrom } from '../../../src/reports/compare/differenceFrom.ts';
import { exactly } from '../../../src/units/Band.ts';
import { formatMoney } from '../../../src/units/formatMoney.ts';

const money = (usd: number) => formatMoney(usd, 'USD');
const gibibyte = 2 ** 30;

describe('beside the first scenario', () => {
  test.each([
    ['ownUsd', 100, 77, 'better', '23\u00a0% less'],
    ['ownUsd', 100, 104, 'worse', '4.0\u00a0% more'],
    ['ownUsd', 100, 150, 'worse', '50\u00a0% more'],
    ['ownUsd', 100, 310, 'worse', '3.1 times'],
    ['outputTokensPerSecond', 100, 310, 'better', '3.1 times'],
    ['outputTokensPerSecond', 100, 20, 'worse', '80\u00a0% less'],
    ['freeBytes', 2 * gibibyte, -3 * gibibyte, 'worse', '5\u00a0GiB less'],
    ['freeBytes', -3 * gibibyte, 2 * gibibyte, 'better', '5\u00a0GiB more'],
    ['mostRequestsPerSecond', 0, 2, 'better', '2\u00a0per second more'],
  ] as const)('%s of %d against %d is %s', (figure, first, value, sense, text) => {
    expect(differenceFrom(exactly(first), exactly(value), kindOf(figure), money)).toEqual({
      sense,
      text,
      isSure: true,
    });
  });

  test('what reads the same is the same', () => {
    const { sense, text } = differenceFrom(exactly(100), exactly(100.01), kindOf('ownUsd'), money);
    expect([sense, text]).toEqual(['same', '']);
  });

  test('ranges that overlap leave the order open', () => {
    const first = { low: 80, mid: 100, high: 120 };
    const near = { low: 100, mid: 130, high: 160 };
    expect(differenceFrom(first, near, kindOf('ownUsd'), money).isSure).toBe(false);
    expect(differenceFrom(first, exactly(121), kindOf('ownUsd'), money).isSure).toBe(true);
  });
});

test('whoever is first, one is better where the other is worse, and both are as sure', () => {
  const band = fc
    .tuple(...Array.from({ length: 3 }, () => fc.double({ min: 0.1, max: 1e9, noNaN: true })))
    .map((ends) => ends.toSorted((one, other) => one - other))
    .map(([low = 0, mid = 0, high = 0]) => ({ low, mid, high }));
  const opposite = { better: 'worse', worse: 'better', same: 'same' };
  fc.assert(
    fc.property(fc.constantFrom(...comparedFigureNames), band, band, (figure, one, other) => {
      const there = differenceFrom(one, other, kindOf(figure), money);
      const back = differenceFrom(other, one, kindOf(figure), money);
      expect(back.sense).toBe(opposite[there.sense]);
      expect(back.isSure).toBe(there.isSure);
    }),
  );
});

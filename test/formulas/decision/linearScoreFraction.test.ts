import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linearScoreFraction } from '../../../src/formulas/decision/linearScoreFraction.ts';

test('the best scores all and the worst nothing, whether more or less is better', () => {
  expect(linearScoreFraction({ attainedValue: 9, worstValue: 1, bestValue: 9 })).toBe(1);
  expect(linearScoreFraction({ attainedValue: 9, worstValue: 9, bestValue: 1 })).toBe(0);
});

test('what lies beyond an end scores like the end', () => {
  expect(linearScoreFraction({ attainedValue: -5, worstValue: 0, bestValue: 1 })).toBe(0);
  expect(linearScoreFraction({ attainedValue: 5, worstValue: 0, bestValue: 1 })).toBe(1);
});

test('where best and worst are the same all score full', () => {
  expect(linearScoreFraction({ attainedValue: 4, worstValue: 4, bestValue: 4 })).toBe(1);
});

test('a value nearer to the best never scores less', () => {
  const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(value, value, value, value, (one, other, worstValue, bestValue) => {
      const [nearer, farther] =
        Math.abs(one - bestValue) <= Math.abs(other - bestValue) ? [one, other] : [other, one];
      const within = (each: number) =>
        Math.min(worstValue, bestValue) <= each && each <= Math.max(worstValue, bestValue);
      fc.pre(within(nearer) && within(farther));
      const score = (attainedValue: number) => linearScoreFraction({ attainedValue, worstValue, bestValue });
      expect(score(nearer)).toBeGreaterThanOrEqual(score(farther) - 1e-12);
    }),
  );
});

test('a value that is no number is refused', () => {
  expect(() => linearScoreFraction({ attainedValue: Number.NaN, worstValue: 0, bestValue: 1 })).toThrow(
    'attainedValue must be a number, got NaN',
  );
});

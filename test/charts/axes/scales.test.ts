import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linearScale } from '../../../src/charts/axes/linearScale.ts';
import { logScale } from '../../../src/charts/axes/logScale.ts';

const range = [20, 320] as const;

test('the ends of a domain are placed at the ends of the range', () => {
  for (const scale of [linearScale([1, 1000], range), logScale([1, 1000], range)]) {
    expect(scale(1)).toBeCloseTo(20);
    expect(scale(1000)).toBeCloseTo(320);
  }
});

test('equal steps are equally far apart, on a logarithmic scale equal factors', () => {
  const linear = linearScale([0, 100], range);
  expect(linear(50) - linear(25)).toBeCloseTo(linear(75) - linear(50));
  const log = logScale([1, 1000], range);
  expect(log(10) - log(1)).toBeCloseTo(log(100) - log(10));
});

test('a range may run backwards, as that of a vertical axis does', () => {
  expect(linearScale([0, 100], [300, 0])(25)).toBeCloseTo(225);
});

test('a domain without width is placed in the middle', () => {
  expect(linearScale([5, 5], range)(5)).toBe(170);
  expect(logScale([5, 5], range)(5)).toBe(170);
});

test('what lies beyond is placed at the ends if asked, else beyond', () => {
  const clamped = logScale([1, 10], range, { clamped: true });
  expect([clamped(0.001), clamped(0), clamped(1e9)].map(Math.round)).toEqual([20, 20, 320]);
  expect(logScale([1, 10], range)(100)).toBeCloseTo(620);
});

test('larger values are never placed lower', () => {
  const positive = fc.double({ min: 1e-6, max: 1e12, noNaN: true });
  fc.assert(
    fc.property(fc.uniqueArray(positive, { minLength: 2, maxLength: 4 }), (values) => {
      const [least = 0, most = 0] = [Math.min(...values), Math.max(...values)];
      fc.pre(Math.log(most) > Math.log(least));
      for (const scale of [linearScale([least, most], range), logScale([least, most], range)]) {
        const placed = values.toSorted((one, other) => one - other).map(scale);
        for (const [index, place] of placed.entries())
          expect(place).toBeGreaterThanOrEqual((placed[index - 1] ?? place) - 1e-9);
      }
    }),
  );
});

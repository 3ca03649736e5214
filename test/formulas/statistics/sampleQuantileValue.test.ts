import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleQuantileValue } from '../../../src/formulas/statistics/sampleQuantileValue.ts';

test.each([
  [0, 1],
  [0.25, 1.75],
  [0.5, 3],
  [0.9, 6.8],
  [1, 8],
])('the %d quantile of 1, 2, 4, 8 is %d', (quantileFraction, expected) => {
  expect(sampleQuantileValue({ sortedValues: [1, 2, 4, 8], quantileFraction })).toBeCloseTo(expected, 12);
});

test('one value is every quantile of itself', () => {
  expect(sampleQuantileValue({ sortedValues: [7], quantileFraction: 0.3 })).toBe(7);
});

test('takes typed arrays', () => {
  const sortedValues = Float64Array.of(3, 1, 2).sort();
  expect(sampleQuantileValue({ sortedValues, quantileFraction: 0.5 })).toBe(2);
});

test('lies within the sample and never falls', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const values = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1 });
  fc.assert(
    fc.property(values, share, share, (sample, one, other) => {
      const sortedValues = sample.toSorted((first, second) => first - second);
      const low = sampleQuantileValue({ sortedValues, quantileFraction: Math.min(one, other) });
      const high = sampleQuantileValue({ sortedValues, quantileFraction: Math.max(one, other) });
      expect(low).toBeLessThanOrEqual(high + 1e-9);
      expect(low).toBeGreaterThanOrEqual((sortedValues[0] ?? 0) - 1e-9);
      expect(high).toBeLessThanOrEqual((sortedValues.at(-1) ?? 0) + 1e-9);
    }),
  );
});

test('an empty sample is refused', () => {
  expect(() => sampleQuantileValue({ sortedValues: [], quantileFraction: 0.5 })).toThrow(
    new RangeError('sortedValues must be at least one value, got 0'),
  );
});

test('a share above one is refused', () => {
  expect(() => sampleQuantileValue({ sortedValues: [1], quantileFraction: 1.5 })).toThrow(
    new RangeError('quantileFraction must be from 0 to 1, got 1.5'),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { triangularQuantileValue } from '../../../src/formulas/statistics/triangularQuantileValue.ts';

const pue = { lowValue: 1.15, modeValue: 1.4, highValue: 1.8 };

test('its ends are the least and the greatest value', () => {
  expect(triangularQuantileValue({ ...pue, quantileFraction: 0 })).toBe(1.15);
  expect(triangularQuantileValue({ ...pue, quantileFraction: 1 })).toBe(1.8);
});

test('the likeliest value lies where the sides meet', () => {
  const quantileFraction = 0.25 / 0.65;
  expect(triangularQuantileValue({ ...pue, quantileFraction })).toBeCloseTo(1.4, 12);
});

test('a symmetric one has its median in the middle', () => {
  const even = { lowValue: 0, modeValue: 1, highValue: 2 };
  expect(triangularQuantileValue({ ...even, quantileFraction: 0.5 })).toBeCloseTo(1, 12);
});

test('the share below the value is the share asked for', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (mode, quantileFraction) => {
        const value = triangularQuantileValue({
          lowValue: 0,
          modeValue: mode,
          highValue: 1,
          quantileFraction,
        });
        const below = value < mode ? value ** 2 / mode : 1 - (mode < 1 ? (1 - value) ** 2 / (1 - mode) : 0);
        expect(below).toBeCloseTo(quantileFraction, 6);
      },
    ),
  );
});

test('a likeliest value beyond the greatest is refused', () => {
  expect(() => triangularQuantileValue({ ...pue, modeValue: 2, quantileFraction: 0.5 })).toThrow(
    new RangeError('modeValue must be from lowValue to highValue, got 2'),
  );
});

test('a share that is no share is refused', () => {
  expect(() => triangularQuantileValue({ ...pue, quantileFraction: NaN })).toThrow(
    new RangeError('quantileFraction must be from 0 to 1, got NaN'),
  );
});

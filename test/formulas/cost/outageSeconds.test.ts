import { expect, test } from 'vitest';
import { outageSeconds } from '../../../src/formulas/cost/outageSeconds.ts';

const hour = 3600;
const year = 8760 * hour;

test.each([
  // By hand: what is left of a year of 8 760 hours.
  [0.99, 87.6],
  [0.999, 8.76],
  [1, 0],
  [0, 8760],
])('a service up %d of a year is down for %d hours', (upFraction, hours) => {
  expect(outageSeconds({ upFraction, durationSeconds: year }) / hour).toBeCloseTo(hours, 9);
});

test('a share above one is refused', () => {
  expect(() => outageSeconds({ upFraction: 1.1, durationSeconds: year })).toThrow(
    new RangeError('upFraction must be from 0 to 1, got 1.1'),
  );
});

test('a share below none and a time that runs backwards are refused, no time is not', () => {
  expect(() => outageSeconds({ upFraction: -0.1, durationSeconds: year })).toThrow(
    'upFraction must be from 0 to 1, got -0.1',
  );
  expect(() => outageSeconds({ upFraction: 0.9, durationSeconds: -1 })).toThrow(
    'durationSeconds must be at least 0, got -1',
  );
  expect(outageSeconds({ upFraction: 0.9, durationSeconds: 0 })).toBe(0);
});

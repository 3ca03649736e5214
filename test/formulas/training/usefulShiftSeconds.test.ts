import { expect, test } from 'vitest';
import { usefulShiftSeconds } from '../../../src/formulas/training/usefulShiftSeconds.ts';

const hour = 3600;
const night = { freeSeconds: 10 * hour, changeSeconds: hour / 2, takenFraction: 0 };

test('a night trains for what the changes leave', () => {
  expect(usefulShiftSeconds(night)).toBe(9.5 * hour);
  expect(usefulShiftSeconds({ ...night, takenFraction: 0.5 })).toBe(4.5 * hour);
});

test('a stretch no longer than the changes is of no use', () => {
  expect(usefulShiftSeconds({ ...night, freeSeconds: hour / 4 })).toBe(0);
});

test('a share above one is refused', () => {
  expect(() => usefulShiftSeconds({ ...night, takenFraction: 2 })).toThrow(
    new RangeError('takenFraction must be from 0 to 1, got 2'),
  );
});

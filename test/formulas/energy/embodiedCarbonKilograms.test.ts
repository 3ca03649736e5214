import { expect, test } from 'vitest';
import { embodiedCarbonKilograms } from '../../../src/formulas/energy/embodiedCarbonKilograms.ts';
import { secondsFromYears } from '../../../src/units/conversions.ts';

const server = { unitKilograms: 150, unitCount: 8, lifeSeconds: secondsFromYears(5) };

test('a year of five bears a fifth', () => {
  expect(embodiedCarbonKilograms({ ...server, usedSeconds: secondsFromYears(1) })).toBeCloseTo(240, 9);
});

test('the years of its life add up to the whole', () => {
  expect(embodiedCarbonKilograms({ ...server, usedSeconds: server.lifeSeconds })).toBe(1200);
});

test('hardware that is never used is refused', () => {
  expect(() => embodiedCarbonKilograms({ ...server, lifeSeconds: 0, usedSeconds: 0 })).toThrow(
    new RangeError('lifeSeconds must be above 0, got 0'),
  );
});

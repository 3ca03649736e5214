import { expect, test } from 'vitest';
import { carbonKilograms } from '../../../src/formulas/energy/carbonKilograms.ts';
import {
  joulesFromKilowattHours,
  kilogramsFromGrams,
  perJouleFromPerKilowattHour,
} from '../../../src/units/conversions.ts';

test('a megawatt-hour weighs 381 kg in Germany and 56 kg in France (2023)', () => {
  const facilityJoules = joulesFromKilowattHours(1000);
  const carbon = (grams: number) =>
    carbonKilograms({
      facilityJoules,
      gridKilogramsPerJoule: perJouleFromPerKilowattHour(kilogramsFromGrams(grams)),
    });
  expect(carbon(380.95)).toBeCloseTo(380.95, 9);
  expect(carbon(56.039)).toBeCloseTo(56.039, 9);
});

test('a grid without carbon leaves none', () => {
  expect(carbonKilograms({ facilityJoules: 1e9, gridKilogramsPerJoule: 0 })).toBe(0);
});

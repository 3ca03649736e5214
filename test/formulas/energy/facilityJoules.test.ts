import { expect, test } from 'vitest';
import { facilityJoules } from '../../../src/formulas/energy/facilityJoules.ts';
import { kilowattHoursFromJoules } from '../../../src/units/conversions.ts';

test.each([
  [500, 4.8],
  [2000, 1.2],
  [10_000, 0.24],
])('at %d tokens/s, 6.15 kW and a PUE of 1.4 a million tokens take %d kWh', (tokensPerSecond, expected) => {
  const energy = facilityJoules({
    equipmentWatts: 6150,
    powerUsageRatio: 1.4,
    durationSeconds: 1e6 / tokensPerSecond,
  });
  expect(kilowattHoursFromJoules(energy)).toBeCloseTo(expected, 1);
});

test('no time takes no energy', () => {
  expect(facilityJoules({ equipmentWatts: 6150, powerUsageRatio: 1.4, durationSeconds: 0 })).toBe(0);
});

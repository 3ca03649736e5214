import { expect, test } from 'vitest';
import { electricityUsd } from '../../../src/formulas/cost/electricityUsd.ts';
import { joulesFromKilowattHours, perJouleFromPerKilowattHour } from '../../../src/units/conversions.ts';

test('one kilowatt for a month at 0.20 USD per kWh costs 146 USD', () => {
  const cost = electricityUsd({
    facilityJoules: joulesFromKilowattHours(730),
    tariffUsdPerJoule: perJouleFromPerKilowattHour(0.2),
  });
  expect(cost).toBeCloseTo(146, 9);
});

test('no energy costs nothing', () => {
  expect(electricityUsd({ facilityJoules: 0, tariffUsdPerJoule: 1 })).toBe(0);
});

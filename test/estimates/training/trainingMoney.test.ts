import { expect, test } from 'vitest';
import { trainingMoney } from '../../../src/estimates/training/trainingMoney.ts';

const prices = {
  acceleratorCount: 8,
  nameplateWatts: 700,
  drawFraction: 1,
  hostWatts: 300,
  powerUsageRatio: 1.25,
  tariffUsdPerJoule: 0.2 / 3.6e6,
};
const hour = { low: 3600, mid: 3600, high: 7200 };

test('eight accelerators of a kilowatt each take ten kilowatt-hours an hour where a quarter is lost', () => {
  const { joules, electricityUsd, rentUsd, ownedUsd } = trainingMoney(hour, prices);
  expect(joules.mid / 3.6e6).toBeCloseTo(10, 9);
  expect(electricityUsd.mid).toBeCloseTo(2, 9);
  expect(electricityUsd.high).toBeCloseTo(4, 9);
  expect(rentUsd).toBeUndefined();
  expect(ownedUsd).toBeUndefined();
});

test('rent is paid for every accelerator and hour', () => {
  const rentUsdPerSecond = { low: 1 / 3600, mid: 2 / 3600, high: 3 / 3600 };
  expect(trainingMoney(hour, { ...prices, rentUsdPerSecond }).rentUsd).toEqual({ low: 8, mid: 16, high: 48 });
});

test('servers that never idle cost an hour its share of their yearly loss', () => {
  // Without interest 8,760 USD that are gone in a year are a dollar an hour, for each of eight.
  const owned = { investmentUsd: 8760, yearlyLossFraction: 1, yearCount: 1, discountFraction: 0 };
  const { ownedUsd, electricityUsd } = trainingMoney(hour, { ...prices, owned });
  expect((ownedUsd?.mid ?? 0) - electricityUsd.mid).toBeCloseTo(8, 9);
  expect((ownedUsd?.high ?? 0) - electricityUsd.high).toBeCloseTo(16, 9);
});

test('accelerators draw a share of their nameplate, the rest of a server all of its own', () => {
  const { joules } = trainingMoney(hour, { ...prices, drawFraction: 0.5 });
  expect(joules.mid / 3.6e6).toBeCloseTo((8 * (350 + 300) * 1.25) / 1000, 9);
});

test('carbon follows the energy where the grid is known', () => {
  expect(trainingMoney(hour, prices).carbonKilograms).toBeUndefined();
  const { carbonKilograms } = trainingMoney(hour, { ...prices, kilogramsPerJoule: 0.3 / 3.6e6 });
  expect(carbonKilograms?.mid).toBeCloseTo(3, 9);
});

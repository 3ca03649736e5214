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

test('a server that stands idle half the time costs an hour of training twice as much', () => {
  const owned = { investmentUsd: 30_000, yearlyLossFraction: 0.28, yearCount: 5, discountFraction: 0.08 };
  const at = (utilisationFraction: number) => {
    const { ownedUsd, electricityUsd } = trainingMoney(hour, {
      ...prices,
      owned: { ...owned, utilisationFraction },
    });
    return (ownedUsd?.mid ?? 0) - electricityUsd.mid;
  };
  expect(at(0.5)).toBeCloseTo(2 * at(1), 9);
});

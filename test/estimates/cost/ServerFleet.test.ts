import { expect, test } from 'vitest';
import { ServerFleet } from '../../../src/estimates/cost/ServerFleet.ts';
import { secondsFromYears } from '../../../src/units/conversions.ts';
import { assumptions } from './costFixture.ts';

const fleetOf = (lifeYears: number, warrantyYears: number) =>
  new ServerFleet({
    ...assumptions,
    valueLossPerYearFraction: 0.3,
    serviceLifeSeconds: secondsFromYears(lifeYears),
    warrantySeconds: secondsFromYears(warrantyYears),
  });

test('servers leave when their life ends, and sell for what is left of their price', () => {
  const fleet = fleetOf(2, 1);
  fleet.buy(0, 3, 300);
  expect(fleet.begin(23)).toBe(0);
  expect(fleet.begin(24)).toBeCloseTo(300 * 0.7 ** 2, 10);
  expect([fleet.count, fleet.valueUsd, fleet.agedUsd]).toEqual([0, 0, 0]);
});

test('a warranty ends for each purchase in its own month', () => {
  const fleet = fleetOf(5, 1);
  fleet.buy(0, 1, 100);
  fleet.begin(6);
  fleet.buy(6, 2, 180);
  fleet.begin(12);
  expect(fleet.agedUsd).toBe(100);
  fleet.begin(18);
  expect(fleet.agedUsd).toBe(280);
});

test('a warranty longer than the life never ends, one of no length has ended at once', () => {
  const long = fleetOf(2, 3);
  long.buy(0, 1, 100);
  for (const month of [12, 24, 36]) {
    long.begin(month);
    expect(long.agedUsd).toBe(0);
  }
  const none = fleetOf(2, 0);
  none.buy(0, 1, 100);
  expect(none.agedUsd).toBe(100);
  none.begin(24);
  expect(none.agedUsd).toBe(0);
});

test('servers that stood there before are used up and sold by nobody', () => {
  const fleet = fleetOf(5, 1);
  fleet.take(0, 2, 200);
  fleet.buy(0, 1, 100);
  expect([fleet.count, fleet.valueUsd]).toEqual([3, 300]);
  expect(fleet.resaleUsd(12)).toBeCloseTo(70, 10);
});

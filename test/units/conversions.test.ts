import { expect, test } from 'vitest';
import {
  billionsFromParameters,
  btuPerHourFromWatts,
  cubicMetresFromLitres,
  fractionFromPercent,
  hoursFromSeconds,
  hoursPerWeek,
  joulesFromKilowattHours,
  kilowattHoursFromJoules,
  monthsFromSeconds,
  parametersFromBillions,
  perJouleFromPerKilowattHour,
  perKilowattHourFromPerJoule,
  picosecondsFromSeconds,
  secondsFromDays,
  secondsFromHours,
  secondsFromMinutes,
  secondsFromMonths,
  secondsFromNanoseconds,
  secondsFromPicoseconds,
  secondsFromYears,
  usdPerHourFromUsdPerSecond,
  usdPerSecondFromUsdPerHour,
} from '../../src/units/conversions.ts';

test('a year has 8,760 hours and a month 730', () => {
  expect(hoursFromSeconds(secondsFromYears(1))).toBe(8760);
  expect(hoursFromSeconds(secondsFromMonths(1))).toBe(730);
  expect(secondsFromDays(365)).toBe(secondsFromYears(1));
});

test('a week has 168 hours and 10,080 minutes', () => {
  expect(hoursPerWeek).toBe(168);
  expect(secondsFromHours(hoursPerWeek)).toBe(secondsFromMinutes(10_080));
});

test('two and a half billion nanoseconds are two and a half seconds', () => {
  expect(secondsFromNanoseconds(2.5e9)).toBe(2.5);
});

test('34 picoseconds and 6.7 billion parameters come back as they went', () => {
  expect(secondsFromPicoseconds(34)).toBeCloseTo(34e-12, 20);
  expect(picosecondsFromSeconds(secondsFromPicoseconds(34))).toBeCloseTo(34, 9);
  expect(parametersFromBillions(6.7)).toBe(6_700_000_000);
  expect(billionsFromParameters(parametersFromBillions(6.7))).toBeCloseTo(6.7, 12);
});

test('a hundred per cent is the whole', () => {
  expect(fractionFromPercent(100)).toBe(1);
  expect(fractionFromPercent(62)).toBe(0.62);
});

test('a watt is 3.412 BTU an hour, so 10.2 kW are 34,804', () => {
  // NIST SP 811, appendix B: 1 BTU (IT) an hour is 0.2930711 W.
  expect(1 / btuPerHourFromWatts(1)).toBeCloseTo(0.2930711, 7);
  expect(btuPerHourFromWatts(10_200)).toBeCloseTo(34_804, 0);
});

test('a kilowatt-hour has 3.6 million joules', () => {
  expect(joulesFromKilowattHours(1)).toBe(3.6e6);
  expect(kilowattHoursFromJoules(1.8e6)).toBe(0.5);
});

test('twenty cents a kilowatt-hour cost as much by the joule', () => {
  expect(perJouleFromPerKilowattHour(0.2) * joulesFromKilowattHours(10)).toBeCloseTo(2, 12);
  expect(perKilowattHourFromPerJoule(perJouleFromPerKilowattHour(0.2))).toBeCloseTo(0.2, 12);
});

test('conversions lead back to where they came from', () => {
  expect(usdPerHourFromUsdPerSecond(usdPerSecondFromUsdPerHour(98.32))).toBeCloseTo(98.32, 12);
  expect(monthsFromSeconds(secondsFromMonths(7))).toBeCloseTo(7, 12);
  expect(hoursFromSeconds(secondsFromHours(5))).toBe(5);
  expect(cubicMetresFromLitres(1000)).toBe(1);
});

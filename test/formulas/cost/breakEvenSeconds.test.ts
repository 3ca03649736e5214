import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakEvenSeconds } from '../../../src/formulas/cost/breakEvenSeconds.ts';
import {
  hoursFromSeconds,
  monthsFromSeconds,
  usdPerSecondFromUsdPerHour,
} from '../../../src/units/conversions.ts';

const lenovo = {
  investmentUsd: 833_806,
  rentUsdPerSecond: usdPerSecondFromUsdPerHour(98.32),
  ownUsdPerSecond: usdPerSecondFromUsdPerHour(0.87),
  rentedFraction: 1,
};

test('Lenovo’s eight H100 break even after 8,556 hours, 11.7 months', () => {
  const seconds = breakEvenSeconds(lenovo);
  expect(hoursFromSeconds(seconds)).toBeCloseTo(8556, 0);
  expect(monthsFromSeconds(seconds)).toBeCloseTo(11.7, 1);
});

test('at the price since June 2025, 55.04 USD an hour, it takes about 15,400 hours', () => {
  const seconds = breakEvenSeconds({ ...lenovo, rentUsdPerSecond: usdPerSecondFromUsdPerHour(55.04) });
  expect(hoursFromSeconds(seconds)).toBeCloseTo(15_392, 0);
});

test('a server rented a quarter of the time takes over four times as long', () => {
  const ratio = breakEvenSeconds({ ...lenovo, rentedFraction: 0.25 }) / breakEvenSeconds(lenovo);
  expect(ratio).toBeCloseTo(4.11, 2);
});

test('rent that does not exceed the own running cost is refused', () => {
  expect(() => breakEvenSeconds({ ...lenovo, rentUsdPerSecond: 0.0001, ownUsdPerSecond: 0.0001 })).toThrow(
    new RangeError('rentUsdPerSecond times rentedFraction must be above ownUsdPerSecond, got 0.0001'),
  );
});

test('at break-even both have cost the same', () => {
  const rate = fc.double({ min: 0.001, max: 0.1, noNaN: true });
  fc.assert(
    fc.property(rate, rate, fc.double({ min: 0.01, max: 1, noNaN: true }), (rent, own, rentedFraction) => {
      fc.pre(rent * rentedFraction > own * 1.001);
      const seconds = breakEvenSeconds({
        investmentUsd: 1e5,
        rentUsdPerSecond: rent,
        ownUsdPerSecond: own,
        rentedFraction,
      });
      expect((1e5 + own * seconds) / (rent * rentedFraction * seconds)).toBeCloseTo(1, 8);
    }),
  );
});

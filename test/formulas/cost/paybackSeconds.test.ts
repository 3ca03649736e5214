import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paybackSeconds } from '../../../src/formulas/cost/paybackSeconds.ts';
import { monthsFromSeconds } from '../../../src/units/conversions.ts';

const desk = { hardwareUsd: 2000, tokensPerSecond: 40, apiUsdPerToken: 1e-5, runningUsdPerSecond: 1e-4 };

test('hardware is paid back when the fees saved, less electricity, equal its price', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 100, max: 1e6, noNaN: true }),
      fc.double({ min: 0.5, max: 1e5, noNaN: true }),
      fc.double({ min: 0, max: 1e-6, noNaN: true }),
      (hardwareUsd, tokensPerSecond, runningUsdPerSecond) => {
        const payback = paybackSeconds({ ...desk, hardwareUsd, tokensPerSecond, runningUsdPerSecond });
        const saved = payback * (tokensPerSecond * 1e-5 - runningUsdPerSecond);
        expect(saved / hardwareUsd).toBeCloseTo(1, 9);
      },
    ),
  );
});

test('a card of 2,000 USD that works eight hours on 22 days of a month pays in under three months', () => {
  // Price, hours, tariff and result as Pan and others have them; 200 tokens/s, 575 W and 10 USD per million are ours.
  const use = (8 * 22) / 730;
  const seconds = paybackSeconds({
    hardwareUsd: 2000,
    tokensPerSecond: 200 * use,
    apiUsdPerToken: 10e-6,
    runningUsdPerSecond: ((0.575 * 0.15) / 3600) * use,
  });
  expect(monthsFromSeconds(seconds)).toBeGreaterThan(1);
  expect(monthsFromSeconds(seconds)).toBeLessThan(3);
});

test('fees that do not cover the electricity are refused', () => {
  expect(() => paybackSeconds({ ...desk, tokensPerSecond: 0 })).toThrow(
    new RangeError('tokensPerSecond times apiUsdPerToken must be above runningUsdPerSecond, got 0'),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakEvenTokensPerSecond } from '../../../src/formulas/cost/breakEvenTokensPerSecond.ts';
import {
  usdPerSecondFromUsdPerHour,
  usdPerTokenFromUsdPerMillionTokens,
} from '../../../src/units/conversions.ts';

const fixedUsdPerSecond = usdPerSecondFromUsdPerHour(20);

test.each([
  ['gpt-oss-120b', 0.22, 90.9],
  ['GPT-5.5', 8.86, 2.26],
])(
  '20 USD an hour against %s at %d USD per million break even at %d million tokens an hour',
  (_, price, millions) => {
    const rate = breakEvenTokensPerSecond({
      fixedUsdPerSecond,
      apiUsdPerToken: usdPerTokenFromUsdPerMillionTokens(price),
      ownUsdPerToken: 0,
    });
    expect((rate * 3600) / 1e6).toBeCloseTo(millions, 1);
  },
);

test('an API as cheap as one more own token is refused', () => {
  expect(() =>
    breakEvenTokensPerSecond({ fixedUsdPerSecond, apiUsdPerToken: 1e-7, ownUsdPerToken: 1e-7 }),
  ).toThrow(new RangeError('apiUsdPerToken must be above ownUsdPerToken, got 1e-7'));
});

test('at the rate it gives, a token costs the same on both sides', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1e-6, max: 1e-4, noNaN: true }),
      fc.double({ min: 0, max: 1e-6, noNaN: true }),
      (apiUsdPerToken, ownUsdPerToken) => {
        fc.pre(apiUsdPerToken > 1.001 * ownUsdPerToken);
        const rate = breakEvenTokensPerSecond({ fixedUsdPerSecond, apiUsdPerToken, ownUsdPerToken });
        expect((fixedUsdPerSecond / rate + ownUsdPerToken) / apiUsdPerToken).toBeCloseTo(1, 9);
      },
    ),
  );
});

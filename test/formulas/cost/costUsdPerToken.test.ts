import { expect, test } from 'vitest';
import { costUsdPerToken } from '../../../src/formulas/cost/costUsdPerToken.ts';
import { usdPerMillionTokensFromUsdPerToken } from '../../../src/units/conversions.ts';

const service = { serviceUsdPerSecond: 20 / 3600, capacityTokensPerSecond: 10_000 };

test('20 USD an hour at a quarter of 10,000 tokens/s are 2.22 USD per million', () => {
  const cost = costUsdPerToken({ ...service, usedFraction: 0.25 });
  expect(usdPerMillionTokensFromUsdPerToken(cost)).toBeCloseTo(2.222, 3);
});

test('half the use doubles the cost of a token', () => {
  const full = costUsdPerToken({ ...service, usedFraction: 1 });
  expect(costUsdPerToken({ ...service, usedFraction: 0.5 })).toBeCloseTo(2 * full, 15);
});

test('a service nobody uses has no cost per token', () => {
  expect(() => costUsdPerToken({ ...service, usedFraction: 0 })).toThrow(
    new RangeError('usedFraction must be above 0, got 0'),
  );
});

test('a service that delivers nothing is refused', () => {
  expect(() => costUsdPerToken({ ...service, capacityTokensPerSecond: 0, usedFraction: 1 })).toThrow(
    RangeError,
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apiUsd } from '../../../src/formulas/cost/apiUsd.ts';
import { rentUsd } from '../../../src/formulas/cost/rentUsd.ts';

const day = {
  inputTokens: 608e9,
  outputTokens: 168e9,
  hitFraction: 342 / 608,
  inputUsdPerToken: 0.55e-6,
  cachedUsdPerToken: 0.14e-6,
  outputUsdPerToken: 2.19e-6,
  batchFraction: 0,
  batchDiscountFraction: 0.5,
};

test('a day of DeepSeek at R1’s prices is worth 562,027 USD, 545 % more than it costs', () => {
  const revenue = apiUsd(day);
  const cost = rentUsd({
    neededCount: 226.75 * 8,
    reservedCount: 0,
    reservedUsdPerSecond: 0,
    onDemandUsdPerSecond: 2 / 3600,
    periodSeconds: 86_400,
  });
  expect(revenue / 562_027).toBeCloseTo(1, 3);
  expect((revenue - cost) / cost).toBeCloseTo(5.45, 1);
});

test('leaving out the cache price makes it dearer', () => {
  expect(apiUsd({ ...day, hitFraction: 0 })).toBeGreaterThan(apiUsd(day));
});

test('all in batches at half price is half', () => {
  expect(apiUsd({ ...day, batchFraction: 1 })).toBeCloseTo(apiUsd(day) / 2, 6);
});

test('more hits never raise the price where cached input is no dearer', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(share, share, share, (one, other, batchFraction) => {
      const less = apiUsd({ ...day, batchFraction, hitFraction: Math.min(one, other) });
      const more = apiUsd({ ...day, batchFraction, hitFraction: Math.max(one, other) });
      expect(more).toBeLessThanOrEqual(less * (1 + 1e-12));
    }),
  );
});

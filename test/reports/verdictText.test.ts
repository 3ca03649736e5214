import { expect, test } from 'vitest';
import { verdictText } from '../../src/reports/verdictText.ts';
import { quantityText } from '../../src/units/formatQuantity.ts';
import { answered, fits, plain, short, tooLarge, tooLong } from './reportFixture.ts';

test('what fits says what stays free', () => {
  const { estimate } = answered(fits);
  expect(verdictText(estimate)).toBe(`fits, ${quantityText(estimate.freeBytes.mid, 'B')} free`);
});

test('what is tight says so', () => {
  const { estimate } = answered(fits);
  expect(
    verdictText({ ...estimate, verdict: 'tight', freeBytes: { low: -1, mid: 2 ** 30, high: 2 ** 31 } }),
  ).toBe('tight, 1\u00a0GiB free');
});

test.each([
  ['a load', short],
  ['a model', tooLarge],
])('%s that does not fit says how much is missing', (_, changes) => {
  const { estimate } = answered(changes);
  expect(verdictText(estimate)).toBe(`does not fit, ${quantityText(-estimate.freeBytes.mid, 'B')} short`);
});

test('a longest request that does not fit says which one would', () => {
  const { estimate } = answered(tooLong);
  expect(estimate.freeBytes.mid).toBeGreaterThan(0);
  expect(plain(verdictText(estimate))).toMatch(
    /^does not fit, the longest request it holds is \d[\d ]+ tokens$/,
  );
});

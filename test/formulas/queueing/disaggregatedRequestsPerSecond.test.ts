import { expect, test } from 'vitest';
import { disaggregatedRequestsPerSecond } from '../../../src/formulas/queueing/disaggregatedRequestsPerSecond.ts';

const rates = { prefillRequestsPerSecond: 3, linkRequestsPerSecond: 4, decodeRequestsPerSecond: 5 };

test('the slowest of the three sets the rate', () => {
  expect(disaggregatedRequestsPerSecond(rates)).toBe(3);
  expect(disaggregatedRequestsPerSecond({ ...rates, linkRequestsPerSecond: 2 })).toBe(2);
  expect(disaggregatedRequestsPerSecond({ ...rates, decodeRequestsPerSecond: 1 })).toBe(1);
});

test('a link without bound holds up nobody', () => {
  expect(disaggregatedRequestsPerSecond({ ...rates, linkRequestsPerSecond: Infinity })).toBe(3);
});

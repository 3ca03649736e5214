import { expect, test } from 'vitest';
import { expectedFailureCount } from '../../../src/formulas/cost/expectedFailureCount.ts';

test('twice the units or twice the time fail twice as often', () => {
  const fleet = { rateFailuresPerSecond: 1e-9, unitCount: 8, durationSeconds: 1e7 };
  const once = expectedFailureCount(fleet);
  expect(expectedFailureCount({ ...fleet, unitCount: 16 })).toBeCloseTo(2 * once, 12);
  expect(expectedFailureCount({ ...fleet, durationSeconds: 2e7 })).toBeCloseTo(2 * once, 12);
});

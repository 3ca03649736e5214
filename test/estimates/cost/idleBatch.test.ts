import { expect, test } from 'vitest';
import { estimateCost } from '../../../src/estimates/cost/estimateCost.ts';
import { idleBatch } from '../../../src/estimates/cost/idleBatch.ts';
import { monthSeconds } from '../../../src/units/conversions.ts';
import { assumptions, plan } from './costFixture.ts';

const idle = { idleRequestsPerSecond: 2 };

test('free hours do so many tokens, which an API sells at its batch price', () => {
  // 730 hours at two requests a second of 2,000 and 400 tokens.
  expect(idleBatch(plan, assumptions, idle, 0).tokenCount).toBeCloseTo(2 * 730 * 3600 * 2400, 0);
  // 70 % of the input at 2, 30 % at 0.2, the output at 8 USD a million, halved, and one in fifty paid twice.
  const request = (2000 * (0.7 * 2 + 0.3 * 0.2) + 400 * 8) / 1e6;
  const { callUsd } = idleBatch(plan, assumptions, idle, 0);
  expect(callUsd).toBeCloseTo(2 * 730 * 3600 * request * 0.5 * 1.02, 4);
});

test('prices of tokens fall over the months', () => {
  const [now, later] = [0, 12].map((month) => idleBatch(plan, assumptions, idle, month).callUsd);
  expect((later ?? 0) / (now ?? 1)).toBeCloseTo(1 - assumptions.callFallPerYearFraction, 12);
});

test('an API asks for that work what the estimate books for it', () => {
  const flat = { ...assumptions, growthPerYearFraction: 0 };
  const called = (batchRequestsPerSecond: number) =>
    estimateCost({ ...plan, monthCount: 1, batchRequestsPerSecond }, flat).costs.call.totalUsd;
  expect(idleBatch(plan, flat, idle, 0).callUsd).toBeCloseTo(called(2) - called(0), 4);
  expect(monthSeconds).toBe(730 * 3600);
});

test('no free hours do nothing', () => {
  expect(idleBatch(plan, assumptions, { idleRequestsPerSecond: 0 }, 0)).toEqual({
    tokenCount: 0,
    callUsd: 0,
  });
});

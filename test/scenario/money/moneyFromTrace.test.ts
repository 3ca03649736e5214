import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstLoadPerSecond } from '../../../src/estimates/cost/capacityOf.ts';
import { midAssumptions } from '../../../src/estimates/cost/midAssumptions.ts';
import { initialMoney } from '../../../src/scenario/money/moneyFields.ts';
import { moneyFromTrace } from '../../../src/scenario/money/moneyFromTrace.ts';
import { weekFromText } from '../../../src/scenario/money/weekText.ts';
import { questionOf } from './moneyFixture.ts';

const hours = Array.from({ length: 168 }, (_, hour) =>
  hour < 120 && hour % 24 >= 8 && hour % 24 < 18 ? 90 : 6,
);
const tokens = { totalTokens: 0, p50Tokens: 0, p90Tokens: 0, p99Tokens: 0, mostTokens: 0 };
const trace = {
  requestsPerHour: hours,
  observedHours: hours.map(() => 4),
  input: { ...tokens, meanTokens: 1003.4 },
  output: { ...tokens, meanTokens: 200.5 },
  peakMinute: { startSeconds: 0, requestCount: 4, overItsHour: 2.66667 },
};
const money = {
  ...initialMoney,
  userCount: 250,
  shiftHours: 3,
  figures: { pue: { low: 1, mid: 1, high: 1 } },
};

test('a trace gives its week, unshifted, and keeps the other figures', () => {
  const taken = moneyFromTrace(trace, money, 5).money;
  const shape = weekFromText(taken.ownShape) ?? [];
  hours.forEach((requests, hour) => expect(shape[hour]).toBeCloseTo(requests / 90, 1));
  expect(taken).toMatchObject({ shapeId: 'own', shiftHours: 0, userCount: 250 });
  expect(taken.figures['pue']).toEqual(money.figures.pue);
});

test('lengths are whole, and only those the file has', () => {
  expect(moneyFromTrace(trace, money, 5).lengths).toEqual({ inputTokens: 1003, outputTokens: 201 });
  const { input: _, output: __, ...timesAlone } = trace;
  expect(moneyFromTrace(timesAlone, money, 5).lengths).toEqual({});
  const empty = { ...trace, input: { ...tokens, meanTokens: 0 } };
  expect(moneyFromTrace(empty, money, 5).lengths.inputTokens).toBe(1);
});

test('the busiest minute stands out by what was counted, never by less than its hour', () => {
  const peakOf = (overItsHour: number) =>
    moneyFromTrace({ ...trace, peakMinute: { ...trace.peakMinute, overItsHour } }, money, 5).money.figures[
      'peak-factor-within-the-hour'
    ]?.mid;
  expect(peakOf(2.66667)).toBe(2.66667);
  expect(peakOf(0.5)).toBe(1);
});

test('the estimate then works with the requests that were counted, whatever the users and working days', () => {
  const perWeek = hours.reduce((sum, requests) => sum + requests, 0);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 1, max: 7 }), (userCount, days) => {
      const figures = { 'working-days-per-week': { low: days, mid: days, high: days } };
      const taken = moneyFromTrace(trace, { ...initialMoney, userCount, figures }, days).money;
      const { plan, ranges } = questionOf({ money: taken });
      expect(firstLoadPerSecond(plan, midAssumptions(ranges)) / (perWeek / 7 / 86_400)).toBeCloseTo(1, 4);
    }),
    { numRuns: 20 },
  );
});

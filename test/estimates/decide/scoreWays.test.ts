import { expect, test } from 'vitest';
import { scoreWays } from '../../../src/estimates/decide/scoreWays.ts';
import { type JudgedRule, startTime, type WayEvidence } from '../../../src/estimates/decide/WayEvidence.ts';
import { exactly } from '../../../src/units/Band.ts';
import { secondsFromWeeks } from '../../../src/units/conversions.ts';

const promised = { promisedFraction: 0.9, ttftSeconds: 3, tpotSeconds: 0.05 } as const;
const rule = (criterion: JudgedRule['criterion'], met: boolean): JudgedRule => ({
  ruleId: 'a',
  name: 'A',
  criterion,
  metFraction: met ? 1 : 0,
});
const own: WayEvidence = {
  way: 'own',
  presentUsd: 500_000,
  staffCount: 0.6,
  start: startTime(exactly(secondsFromWeeks(40)), exactly(secondsFromWeeks(8))),
  latency: { ttftSeconds: 2, tpotSeconds: 0.05, endToEndSeconds: 12 },
  rules: [rule('control', true), rule('security', true)],
  providerCount: undefined,
};
const rent: WayEvidence = {
  ...own,
  way: 'rent',
  presentUsd: 300_000,
  staffCount: 0.2,
  start: startTime(exactly(0), exactly(secondsFromWeeks(4))),
};
const call: WayEvidence = {
  way: 'call',
  presentUsd: 100_000,
  staffCount: 0.1,
  start: startTime(exactly(0), exactly(secondsFromWeeks(1))),
  latency: undefined,
  rules: [rule('control', true), rule('control', false), rule('security', false)],
  providerCount: 7,
};
const scores = (ways = [own, rent, call], judged = {}) =>
  Object.fromEntries(scoreWays(ways, promised, judged).map(({ way, scores: of }) => [way, of]));

test('cost, time and posts go in a straight line from worst to best', () => {
  const { own: bought, rent: rented, call: called } = scores();
  expect([bought?.cost.fraction, rented?.cost.fraction, called?.cost.fraction]).toEqual([0, 0.5, 1]);
  expect(rented?.time.fraction).toBeCloseTo(44 / 47, 9);
  expect(rented?.skills.fraction).toBeCloseTo(0.8, 9);
});

test('control and security are the share of rules that are met', () => {
  expect(scores().call?.control.fraction).toBe(0.5);
  expect(scores().call?.security.fraction).toBe(0);
});

test('a rule that some providers meet counts as far as they do', () => {
  const some = { ...rule('control', true), metFraction: 0.3, providers: { count: 10, metCount: 3 } };
  const called = scores([own, { ...call, rules: [some, rule('control', true)] }]).call;
  expect(called?.control.fraction).toBeCloseTo(0.65, 9);
});

test('a promise scores by the part of it that is kept least', () => {
  expect(scores().own?.performance.fraction).toBe(1);
  const late = { ...own, latency: { ttftSeconds: 2, tpotSeconds: 0.1, endToEndSeconds: 22 } };
  expect(scores([late, call]).own?.performance.fraction).toBe(0.5);
});

test('what nobody knows is missing and stands in the middle', () => {
  expect(scores().call?.performance).toEqual({ fraction: 0.5, basis: 'missing' });
  const { call: alone } = scores([{ ...call, rules: [] }]);
  expect(alone?.control.basis).toBe('missing');
  const unknown = { ...own, start: startTime(undefined, exactly(1)) };
  expect(scores([unknown, call]).own?.time.basis).toBe('missing');
});

test('the reader’s own score stands before the evidence and fills what is missing', () => {
  const { own: bought, call: called } = scores([own, rent, call], {
    performance: { call: 0.9 },
    cost: { own: 0.7 },
  });
  expect(called?.performance).toEqual({ fraction: 0.9, basis: 'judgement' });
  expect(bought?.cost).toEqual({ fraction: 0.7, basis: 'judgement' });
  expect(bought?.time.basis).toBe('evidence');
});

test('one way alone is its own best', () => {
  expect(scores([own]).own?.cost.fraction).toBe(1);
});

test('what rounding alone parts is level', () => {
  const { own: bought, rent: rented } = scores([
    { ...own, presentUsd: 0.1 + 0.2 },
    { ...rent, presentUsd: 0.3 },
  ]);
  expect([bought?.cost.fraction, rented?.cost.fraction]).toEqual([1, 1]);
});

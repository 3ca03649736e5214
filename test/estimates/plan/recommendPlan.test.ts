import { expect, test } from 'vitest';
import type { Confirmation, Outcome } from '../../../src/estimates/plan/Confirmation.ts';
import type { PlanCandidate } from '../../../src/estimates/plan/PlanCandidate.ts';
import { recommendPlan } from '../../../src/estimates/plan/recommendPlan.ts';

const [cheapest, dearer, dearest] = [1, 2, 3].map((presentUsd) => ({ cost: { presentUsd } })) as unknown as [
  PlanCandidate,
  PlanCandidate,
  PlanCandidate,
];
const simulated = {
  ttftSeconds: 1,
  lateTtftSeconds: 2,
  tpotSeconds: 0.03,
  endToEndSeconds: 7,
  requestCount: 100,
  saturated: false,
};
const said = (candidate: PlanCandidate, kind: Outcome['kind']): Confirmation => ({
  candidate,
  outcome: { kind, simulated },
});

test('the cheapest plan is recommended until the simulator says something, and where it confirms it', () => {
  expect(recommendPlan(cheapest, [], false)).toEqual({ candidate: cheapest });
  expect(recommendPlan(cheapest, [said(cheapest, 'missed')], false)).toEqual({ candidate: cheapest });
  expect(recommendPlan(cheapest, [said(cheapest, 'held'), said(dearer, 'held')], true)).toEqual({
    candidate: cheapest,
  });
});

test('the cheapest plan that holds is recommended where the cheapest of all misses, while others are still run', () => {
  const top = said(cheapest, 'missed');
  const confirmations = [top, said(dearer, 'held'), said(dearest, 'held')];
  expect(recommendPlan(cheapest, confirmations, false)).toEqual({ candidate: dearer, insteadOf: top });
});

test('where all were run and none holds, the cheapest is not confirmed', () => {
  const confirmations = [said(cheapest, 'missed'), said(dearer, 'missed')];
  expect(recommendPlan(cheapest, confirmations, true)).toEqual({ candidate: cheapest, isUnconfirmed: true });
});

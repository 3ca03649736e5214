import { describe, expect, test } from 'vitest';
import type { Confirmation } from '../../../src/estimates/plan/Confirmation.ts';
import { confirmPlans } from '../../../src/estimates/plan/confirmPlans.ts';
import { firstHeld } from '../../../src/estimates/plan/recommendPlan.ts';
import type { Plan } from '../../../src/estimates/plan/Plan.ts';
import type { PlanCandidate } from '../../../src/estimates/plan/PlanCandidate.ts';
import { planOf } from '../../../src/estimates/plan/searchPlan.ts';
import { smallInputOf } from './planFixture.ts';

const input = smallInputOf({ money: { userCount: 5000 } });
const plan = planOf(input);

function confirmed(of: Pick<Plan, 'latencyFront' | 'accelerators'>, asked = input) {
  const run = confirmPlans(asked, of);
  const fractions: number[] = [];
  let step = run.next();
  while (!step.done) {
    fractions.push(step.value.doneFraction);
    step = run.next();
  }
  return { confirmations: step.value, fractions };
}

const priceOf = ({ candidate }: Confirmation): number => candidate.cost.presentUsd;
/** A candidate asked for more than any copy can do. */
const overloaded = (candidate: PlanCandidate): PlanCandidate => ({
  ...candidate,
  unitPeakPerSecond: candidate.copy.mostRequestsPerSecond * 1.5,
});

describe('the best plans, simulated', () => {
  const { confirmations, fractions } = confirmed(plan);

  test('are the cheapest and the next of the front, the cheapest first', () => {
    expect(confirmations[0]?.candidate).toEqual(plan.cheapest);
    expect(confirmations.length).toBeGreaterThanOrEqual(Math.min(4, plan.latencyFront.length));
    const prices = confirmations.map(priceOf);
    expect(prices).toEqual(prices.toSorted((one, other) => one - other));
    for (const fraction of fractions) expect(fraction).toBeLessThanOrEqual(1);
  });

  test('hold exactly where what requests saw keeps the promise', () => {
    const { promise } = input;
    for (const { outcome } of confirmations) {
      const { ttftSeconds, lateTtftSeconds, tpotSeconds, saturated } = outcome.simulated;
      const kept = !saturated && ttftSeconds <= promise.ttftSeconds && tpotSeconds <= promise.tpotSeconds;
      expect(outcome.kind).toBe(kept ? 'held' : 'missed');
      expect(lateTtftSeconds).toBeGreaterThanOrEqual(ttftSeconds);
      // One request alone is no slower than many.
      expect(tpotSeconds).toBeGreaterThan(0);
    }
  });

  test('are the same every time', () => {
    expect(confirmed(plan).confirmations).toEqual(confirmations);
  });
});

test('a plan that takes more than its copies can do is missed, and other accelerators are tried until one holds', () => {
  const { confirmations } = confirmed({
    latencyFront: plan.latencyFront.map(overloaded),
    accelerators: plan.accelerators,
  });
  const [cheapest] = confirmations;
  expect(cheapest?.outcome).toMatchObject({ kind: 'missed', simulated: { saturated: true } });
  const held = firstHeld(confirmations);
  expect(plan.latencyFront.slice(0, 4).map(({ configuration }) => configuration)).not.toContainEqual(
    held?.candidate.configuration,
  );
  expect(held && priceOf(held)).toBeGreaterThan(cheapest ? priceOf(cheapest) : Infinity);
});

test('a plan that stays below every promise is confirmed', () => {
  const { confirmations } = confirmed(plan, {
    ...input,
    promise: { promisedFraction: 0.9, ttftSeconds: 1000, tpotSeconds: 10 },
  });
  expect(confirmations.filter(({ outcome }) => outcome.kind === 'missed')).toEqual([]);
  expect(firstHeld(confirmations)?.candidate).toEqual(plan.cheapest);
});

import { expect, test } from 'vitest';
import { planOf } from '../../../src/estimates/plan/searchPlan.ts';
import { planInputOf } from './planFixture.ts';

const input = planInputOf();
const plan = planOf(input);

test('there is one row for each accelerator, with a plan or a reason', () => {
  const ids = input.hardware.map(({ accelerator }) => accelerator.id);
  expect(plan.accelerators.map(({ acceleratorId }) => acceleratorId).toSorted()).toEqual(ids.toSorted());
  for (const { candidate, reason } of plan.accelerators)
    expect([candidate, reason].filter(Boolean)).toHaveLength(1);
});

test('whatever was priced in full has its plan, however many families one accelerator has', () => {
  const priced = new Set(
    plan.rejections
      .filter(({ reason }) => reason.kind === 'dearer' && reason.exact)
      .map(({ family }) => family.acceleratorId),
  );
  for (const { acceleratorId, candidate } of plan.accelerators)
    if (priced.has(acceleratorId)) expect(candidate, acceleratorId).toBeDefined();
});

test('the cheapest stands first, and plans before reasons', () => {
  const costs = plan.accelerators.flatMap(({ candidate }) => (candidate ? [candidate.cost.presentUsd] : []));
  expect(costs).toEqual(costs.toSorted((one, other) => one - other));
  expect(costs[0]).toBe(plan.cheapest?.cost.presentUsd);
  const firstWithout = plan.accelerators.findIndex(({ candidate }) => !candidate);
  expect(plan.accelerators.slice(firstWithout).every(({ candidate }) => !candidate)).toBe(true);
});

test('an accelerator that was left out says so, whatever else would speak against it', () => {
  const taken = plan.cheapest?.configuration.acceleratorId ?? '';
  const acceleratorIds = input.hardware.map(({ accelerator }) => accelerator.id).filter((id) => id !== taken);
  const without = planOf({ ...input, constraints: { ...input.constraints, acceleratorIds } });
  expect(without.accelerators.find(({ acceleratorId }) => acceleratorId === taken)?.reason).toEqual({
    kind: 'not-allowed',
    constraint: 'acceleratorIds',
    id: taken,
  });
});

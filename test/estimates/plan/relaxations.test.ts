import { describe, expect, test } from 'vitest';
import { limitConstraints } from '../../../src/estimates/plan/PlanConstraints.ts';
import type { PlanInput } from '../../../src/estimates/plan/PlanInput.ts';
import type { Relaxation } from '../../../src/estimates/plan/Relaxation.ts';
import { planOf, searchPlan } from '../../../src/estimates/plan/searchPlan.ts';
import { smallInputOf } from './planFixture.ts';

const input = smallInputOf();

/** Servers whose lead time is known; the others no limit of it holds back. */
const delivered: PlanInput = {
  ...input,
  hardware: input.hardware.map((one) => ({
    ...one,
    servers: one.servers.filter(({ leadSeconds }) => leadSeconds !== undefined),
  })),
};

/** The input with a relaxation taken at its word. */
function relaxed(given: PlanInput, relaxation: Relaxation): PlanInput {
  const asked = relaxation.together
    ? relaxed(given, { ...relaxation.together, candidate: relaxation.candidate })
    : given;
  const { constraints } = asked;
  if ('added' in relaxation) {
    const list: readonly (string | number)[] = constraints[relaxation.constraint] ?? [];
    return {
      ...asked,
      constraints: { ...constraints, [relaxation.constraint]: [...list, relaxation.added] },
    };
  }
  const { constraint, needed } = relaxation;
  if (constraint === 'ttft' || constraint === 'tpot' || constraint === 'endToEnd')
    return { ...asked, promise: { ...asked.promise, [`${constraint}Seconds`]: needed } };
  return { ...asked, constraints: { ...constraints, [constraint]: needed } };
}

const infeasible: readonly (readonly [string, PlanInput])[] = [
  ['too little power', { ...input, constraints: { mostWatts: 500 } }],
  ['too little money', { ...input, constraints: { mostStartUsd: 10_000, leastSpareCount: 1 } }],
  [
    'an accelerator of a kind that is not in any allowed server',
    {
      ...input,
      constraints: { acceleratorIds: ['nvidia-l4'], serverSizes: [3] },
    },
  ],
  [
    'a promise nothing keeps',
    { ...input, promise: { ...input.promise, ttftSeconds: 2, tpotSeconds: 0.0005 } },
  ],
  [
    'whole answers that nothing gives so soon',
    { ...input, promise: { ...input.promise, endToEndSeconds: 0.2 } },
  ],
  [
    'too little power and too little money',
    { ...input, constraints: { mostWatts: 500, mostStartUsd: 1000 } },
  ],
  ['fewer servers than spares', { ...input, constraints: { leastSpareCount: 2, mostServerCount: 2 } }],
];

describe('where nothing keeps all constraints', () => {
  test.each(infeasible)('because of %s, each relaxation makes a plan possible at its price', (_, asked) => {
    const { cheapest, relaxations } = planOf(asked);
    expect(cheapest).toBeUndefined();
    expect(relaxations.length).toBeGreaterThan(0);
    for (const relaxation of relaxations) {
      const plan = planOf(relaxed(asked, relaxation));
      expect(plan.cheapest).toBeDefined();
      expect(plan.cheapest?.cost.presentUsd).toBeLessThanOrEqual(
        relaxation.candidate.cost.presentUsd * 1.0001,
      );
    }
    const prices = relaxations.map(({ candidate }) => candidate.cost.presentUsd);
    expect(prices).toEqual(prices.toSorted((one, other) => one - other));
  });

  test('two limits are loosened together only where neither alone would do', () => {
    const relaxationsWith = (constraints: PlanInput['constraints']) =>
      planOf({ ...input, constraints }).relaxations.map(({ together }) => together?.constraint);
    expect(relaxationsWith({ mostWatts: 500, mostStartUsd: 1000 })).toEqual(['mostStartUsd']);
    expect(relaxationsWith({ mostWatts: 500, mostStartUsd: 10_000_000 })).toEqual([undefined]);
  });

  test.each(limitConstraints)('%s is relaxed to the least that does, and no further', (name) => {
    const asked = { ...delivered, constraints: { leastSpareCount: 1, [name]: 0 } };
    const relaxation = planOf(asked).relaxations.find(({ constraint }) => constraint === name);
    const needed = relaxation && 'needed' in relaxation ? relaxation.needed : 0;
    expect(needed).toBeGreaterThan(0);
    const exactly = { ...asked, constraints: { ...asked.constraints, [name]: needed } };
    expect(planOf(exactly).cheapest).toBeDefined();
    const short = { ...asked, constraints: { ...asked.constraints, [name]: needed * 0.999 - 1e-9 } };
    expect(planOf(short).cheapest).toBeUndefined();
  });

  test('spares are given up to the most that does, in few searches', () => {
    const asked = (leastSpareCount: number) => ({
      ...input,
      constraints: { leastSpareCount, mostServerCount: 5 },
    });
    const relaxation = planOf(asked(64)).relaxations.find(
      ({ constraint }) => constraint === 'leastSpareCount',
    );
    const needed = relaxation && 'needed' in relaxation ? relaxation.needed : 0;
    expect(needed).toBeGreaterThan(0);
    expect(planOf(asked(needed)).cheapest).toBeDefined();
    expect(planOf(asked(needed + 1)).cheapest).toBeUndefined();
    const reportCount = (spares: number) => [...searchPlan(asked(spares))].length;
    expect(reportCount(64)).toBeLessThan(2 * reportCount(needed + 1));
  });

  test('a promise is relaxed to what can be kept, within a fiftieth', () => {
    const asked = { ...input, promise: { ...input.promise, ttftSeconds: 60, tpotSeconds: 0.0005 } };
    const [relaxation] = planOf(asked).relaxations;
    expect(relaxation?.constraint).toBe('tpot');
    const needed = relaxation && 'needed' in relaxation ? relaxation.needed : 0;
    const shorter = { ...asked, promise: { ...asked.promise, tpotSeconds: needed / 1.05 } };
    expect(planOf(shorter).cheapest).toBeUndefined();
  });
});

test('where something does, nothing is relaxed', () => {
  expect(planOf(input).relaxations).toEqual([]);
});

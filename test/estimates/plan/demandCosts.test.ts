import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { demandCosts } from '../../../src/estimates/plan/demandCosts.ts';
import type { PlanConstraints } from '../../../src/estimates/plan/PlanConstraints.ts';
import type { PlanInput } from '../../../src/estimates/plan/PlanInput.ts';
import { planOf } from '../../../src/estimates/plan/searchPlan.ts';
import { smallInputOf } from './planFixture.ts';

const input = smallInputOf();
const anyConstraints: fc.Arbitrary<PlanConstraints> = fc.record(
  {
    acceleratorIds: fc.subarray(
      input.hardware.map(({ accelerator }) => accelerator.id),
      { minLength: 1 },
    ),
    engineIds: fc.subarray(['vllm', 'llama-cpp'], { minLength: 1 }),
    weightFormatIds: fc.subarray(['bf16', 'fp8', 'gguf-q8_0'], { minLength: 1 }),
    leastSpareCount: fc.integer({ min: 0, max: 3 }),
    mostServerCount: fc.integer({ min: 2, max: 10 }),
    mostWatts: fc.integer({ min: 2000, max: 60_000 }),
    mostStartUsd: fc.integer({ min: 50_000, max: 2_000_000 }),
  },
  { requiredKeys: [] },
);

const without = (asked: PlanInput, name: string): PlanInput => ({
  ...asked,
  constraints: Object.fromEntries(Object.entries(asked.constraints).filter(([key]) => key !== name)),
});

function costsOf(asked: PlanInput) {
  const presentUsd = planOf(asked).cheapest?.cost.presentUsd;
  if (presentUsd === undefined) return undefined;
  const search = demandCosts(
    presentUsd,
    Object.keys(asked.constraints).map((name) => ({ id: name, name, input: without(asked, name) })),
  );
  let step = search.next();
  while (!step.done) {
    expect(step.value.doneFraction).toBeGreaterThanOrEqual(0);
    expect(step.value.doneFraction).toBeLessThanOrEqual(1);
    step = search.next();
  }
  return { presentUsd, costs: step.value };
}

describe('what a demand costs', () => {
  test('is never negative, and is what a whole search without it saves', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 20_000 }), anyConstraints, (userCount, constraints) => {
        const asked = { ...input, load: { ...input.load, userCount }, constraints };
        const found = costsOf(asked);
        fc.pre(found !== undefined);
        for (const { id, costUsd, candidate } of found.costs) {
          expect(costUsd).toBeGreaterThanOrEqual(0);
          const freely = planOf(without(asked, id)).cheapest?.cost.presentUsd ?? Infinity;
          expect(costUsd / found.presentUsd).toBeCloseTo((found.presentUsd - freely) / found.presentUsd, 8);
          expect(candidate === undefined).toBe(costUsd === 0);
        }
      }),
      { numRuns: 4 },
    );
  });

  test('is sorted, the dearest first, and nothing for what holds nothing back', () => {
    const found = costsOf({
      ...input,
      constraints: { acceleratorIds: ['amd-instinct-mi300x'], mostServerCount: 1000 },
    });
    expect(found?.costs.map(({ id }) => id)).toEqual(['acceleratorIds', 'mostServerCount']);
    expect(found?.costs[0]?.costUsd).toBeGreaterThan(0);
    expect(found?.costs[1]?.costUsd).toBe(0);
  });

  test('is nothing at all where nothing is demanded', () => {
    expect(costsOf({ ...input, constraints: {} })?.costs).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { estimateMemory } from '../../../src/estimates/memory/estimateMemory.ts';
import { estimatePerformance } from '../../../src/estimates/performance/estimatePerformance.ts';
import type { PlanCandidate } from '../../../src/estimates/plan/PlanCandidate.ts';
import type { PlanConstraints } from '../../../src/estimates/plan/PlanConstraints.ts';
import type { PlanInput } from '../../../src/estimates/plan/PlanInput.ts';
import { planOf, searchPlan } from '../../../src/estimates/plan/searchPlan.ts';
import { chooseFrom } from '../../../src/scenario/chooseFrom.ts';
import { performanceInput } from '../../../src/scenario/performanceInput.ts';
import { initialScenario } from '../../../src/scenario/scenarioFields.ts';
import { catalogue, kernels, planInputOf, smallInputOf } from './planFixture.ts';

const input = smallInputOf();
const runs = { numRuns: 12 };

const priceOf = (asked: PlanInput): number => planOf(asked).cheapest?.cost.presentUsd ?? Infinity;
const withPromise = ({ promise, ...rest }: PlanInput, factor: number): PlanInput => ({
  ...rest,
  promise: {
    ...promise,
    ttftSeconds: promise.ttftSeconds * factor,
    tpotSeconds: promise.tpotSeconds * factor,
  },
});
const withUsers = (asked: PlanInput, userCount: number): PlanInput => ({
  ...asked,
  load: { ...asked.load, userCount },
});
const withConstraints = (asked: PlanInput, constraints: PlanConstraints): PlanInput => ({
  ...asked,
  constraints: { ...asked.constraints, ...constraints },
});

const anyUsers = fc.integer({ min: 10, max: 30_000 });
const anyConstraints: fc.Arbitrary<PlanConstraints> = fc.record(
  {
    acceleratorIds: fc.subarray(
      input.hardware.map(({ accelerator }) => accelerator.id),
      { minLength: 1 },
    ),
    engineIds: fc.subarray(['vllm', 'llama-cpp'], { minLength: 1 }),
    weightFormatIds: fc.subarray(['bf16', 'fp8', 'gguf-q8_0'], { minLength: 1 }),
    serverSizes: fc.subarray([1, 2, 4, 8], { minLength: 1 }),
    leastSpareCount: fc.integer({ min: 0, max: 2 }),
    mostServerCount: fc.integer({ min: 2, max: 10 }),
    mostWatts: fc.integer({ min: 2000, max: 60_000 }),
    mostRackCount: fc.integer({ min: 1, max: 6 }),
    mostStartUsd: fc.integer({ min: 50_000, max: 2_000_000 }),
  },
  { requiredKeys: [] },
);

describe('a plan', () => {
  test('never costs less where more is promised', () => {
    fc.assert(
      fc.property(anyUsers, fc.double({ min: 0.1, max: 1, noNaN: true }), (users, factor) => {
        const asked = withUsers(input, users);
        expect(priceOf(withPromise(asked, factor))).toBeGreaterThanOrEqual(priceOf(asked) * 0.999);
      }),
      runs,
    );
  });

  test('never costs less where whole answers are promised sooner, or anything to more requests', () => {
    const promising = (asked: PlanInput, more: Partial<PlanInput['promise']>): PlanInput => ({
      ...asked,
      promise: { ...asked.promise, ...more },
    });
    fc.assert(
      fc.property(
        anyUsers,
        fc.double({ min: 4, max: 40, noNaN: true }),
        fc.double({ min: 1, max: 4, noNaN: true }),
        (users, endToEndSeconds, factor) => {
          const asked = withUsers(input, users);
          const whole = promising(asked, { endToEndSeconds: endToEndSeconds * factor });
          expect(priceOf(whole)).toBeGreaterThanOrEqual(priceOf(asked) * 0.999);
          expect(priceOf(promising(asked, { endToEndSeconds }))).toBeGreaterThanOrEqual(
            priceOf(whole) * 0.999,
          );
          const toHalf = priceOf(promising(asked, { promisedFraction: 0.5 }));
          expect(priceOf(asked)).toBeGreaterThanOrEqual(toHalf * 0.999);
          expect(priceOf(promising(asked, { promisedFraction: 0.99 }))).toBeGreaterThanOrEqual(
            priceOf(asked) * 0.999,
          );
        },
      ),
      runs,
    );
  });

  test('never costs less, nor takes fewer servers of a kind, where more is asked', () => {
    const ofOneKind = withConstraints(input, { serverIds: ['8x-nvidia-h100-sxm-80gb'] });
    fc.assert(
      fc.property(anyUsers, fc.double({ min: 1, max: 20, noNaN: true }), (users, factor) => {
        const more = Math.ceil(users * factor);
        expect(priceOf(withUsers(input, more))).toBeGreaterThanOrEqual(
          priceOf(withUsers(input, users)) * 0.999,
        );
        const serversFor = (count: number) => planOf(withUsers(ofOneKind, count)).cheapest?.most.serverCount;
        expect(serversFor(more)).toBeGreaterThanOrEqual(serversFor(users) ?? Infinity);
      }),
      runs,
    );
  });

  test('never costs more with a constraint fewer', () => {
    fc.assert(
      fc.property(anyUsers, anyConstraints, fc.nat(), (users, constraints, drop) => {
        const names = Object.keys(constraints);
        fc.pre(names.length > 0);
        const dropped = names[drop % names.length];
        const fewer = Object.fromEntries(Object.entries(constraints).filter(([name]) => name !== dropped));
        const asked = { ...withUsers(input, users), constraints };
        expect(priceOf({ ...asked, constraints: fewer })).toBeLessThanOrEqual(priceOf(asked));
      }),
      { numRuns: 25 },
    );
  });

  test('never costs less with one spare more', () => {
    fc.assert(
      fc.property(anyUsers, fc.integer({ min: 0, max: 3 }), (users, spares) => {
        const spared = (leastSpareCount: number) =>
          priceOf(withConstraints(withUsers(input, users), { leastSpareCount }));
        expect(spared(spares + 1)).toBeGreaterThanOrEqual(spared(spares));
      }),
      runs,
    );
  });

  test('keeps to every limit', () => {
    fc.assert(
      fc.property(anyUsers, anyConstraints, (users, constraints) => {
        const { cheapest, latencyFront, spareFront } = planOf({ ...withUsers(input, users), constraints });
        for (const { most, cost, configuration } of [cheapest ?? [], latencyFront, spareFront].flat()) {
          expect(most.serverCount).toBeLessThanOrEqual(constraints.mostServerCount ?? Infinity);
          expect(most.watts).toBeLessThanOrEqual(constraints.mostWatts ?? Infinity);
          expect(most.rackCount).toBeLessThanOrEqual(constraints.mostRackCount ?? Infinity);
          expect(cost.startUsd).toBeLessThanOrEqual(constraints.mostStartUsd ?? Infinity);
          expect(most.spareCount).toBeGreaterThanOrEqual(constraints.leastSpareCount ?? 0);
          expect(constraints.acceleratorIds ?? [configuration.acceleratorId]).toContain(
            configuration.acceleratorId,
          );
          expect(constraints.engineIds ?? [configuration.engineId]).toContain(configuration.engineId);
        }
      }),
      runs,
    );
  });

  test('with no spare asked takes the number of spares that keeps its limits', () => {
    // One machine in eight is always in upkeep, so a spare may save as much as it costs.
    const taxed = {
      ...withConstraints(input, {
        serverIds: ['1x-nvidia-l40s'],
        engineIds: ['vllm'],
        weightFormatIds: ['fp8'],
        leastSpareCount: 0,
      }),
      hardware: input.hardware.map((one) => ({
        ...one,
        servers: one.servers.map((server) => ({
          ...server,
          assumed: { ...server.assumed, upkeepFraction: 0.12, growthPerYearFraction: 0.5 },
        })),
      })),
    };
    // Cheaper without a spare, but a server more in the last year.
    const many = withUsers(taxed, 50_000);
    const free = planOf(many).cheapest;
    expect(free?.most).toMatchObject({ serverCount: 18, spareCount: 0 });
    expect(planOf(withConstraints(many, { mostServerCount: 17 })).cheapest?.most).toMatchObject({
      serverCount: 17,
      spareCount: 1,
    });
    // Cheaper with a spare, but dearer at the start.
    const more = withUsers(taxed, 80_000);
    expect(planOf(more).cheapest?.most.spareCount).toBe(1);
    const little = planOf(withConstraints(more, { mostStartUsd: 250_000 })).cheapest;
    expect(little?.most.spareCount).toBe(0);
    expect(little?.cost.startUsd).toBeLessThanOrEqual(250_000);
  });

  test('is the cheapest of what each accelerator, engine and format could do alone', () => {
    const { cheapest, families } = planOf(input);
    const alone = input.hardware.flatMap(({ accelerator }) =>
      input.models.flatMap(({ weights }) =>
        weights.map(({ format }) =>
          priceOf(withConstraints(input, { acceleratorIds: [accelerator.id], weightFormatIds: [format.id] })),
        ),
      ),
    );
    expect(cheapest?.cost.presentUsd).toBeCloseTo(Math.min(...alone), 6);
    expect(families[0]).toEqual(cheapest);
  });

  test('is the same every time', () => {
    expect(planOf(input)).toEqual(planOf(input));
  });
});

describe('every plan that is told', () => {
  const { promise } = input;
  const wide = planInputOf({ scenario: { modelId: 'qwen3-30b-a3b', draftCount: 3 } });
  const told = [
    input,
    {
      ...wide,
      hardware: wide.hardware.filter(({ accelerator }) =>
        ['nvidia-h200-sxm', 'amd-instinct-mi300x'].includes(accelerator.id),
      ),
    },
  ].flatMap((asked) => {
    const { cheapest, latencyFront, spareFront, families } = planOf(asked);
    return [cheapest ?? [], latencyFront, spareFront, families].flat();
  });

  /** The same deployment as the calculators would have it. */
  function afresh({ configuration }: PlanCandidate) {
    const { parallelism, speculation } = configuration;
    const scenario = {
      ...initialScenario,
      modelId: configuration.modelId,
      acceleratorId: configuration.acceleratorId,
      engineId: configuration.engineId,
      weightFormatId: configuration.weightFormatId,
      cacheFormatId: configuration.cacheFormatId,
      ...parallelism,
      prefillCount: parallelism.prefillCount ?? 0,
      draftCount: speculation?.draftCount ?? 0,
      inputTokens: 1500,
      outputTokens: 300,
      maxTokens: null,
      requestCount: 1,
    };
    const chosen = chooseFrom(catalogue, scenario);
    if ('refusals' in chosen) throw new RangeError(chosen.refusals[0]?.message);
    const { kernelsFrom } = chosen.accelerator;
    return performanceInput(
      scenario,
      chosen,
      catalogue,
      kernelsFrom === undefined ? undefined : kernels.get(kernelsFrom),
    );
  }

  test('has memory', () => {
    expect(told.length).toBeGreaterThan(10);
    for (const candidate of told) expect(estimateMemory(afresh(candidate)).fits).toBe(true);
  });

  test('keeps the promise at the busiest minute and at what a unit is said to serve', () => {
    for (const candidate of told) {
      for (const requestsPerSecond of [
        candidate.copy.requestsPerSecond,
        candidate.copy.requestsPerSecond / 2,
      ]) {
        const { ttftSeconds, tpotSeconds } = estimatePerformance(afresh(candidate), {
          kind: 'open-loop',
          requestsPerSecond: requestsPerSecond * 0.999,
        });
        expect(tpotSeconds.mid).toBeLessThanOrEqual(promise.tpotSeconds * 1.001);
        expect(ttftSeconds.mid).toBeLessThanOrEqual(promise.ttftSeconds * 1.001);
      }
      expect(candidate.tpotSeconds).toBeLessThanOrEqual(promise.tpotSeconds);
      expect(candidate.ttftSeconds).toBeLessThanOrEqual(promise.ttftSeconds);
      expect(candidate.freeBytes.high).toBeGreaterThanOrEqual(0);
    }
  });
});

describe('fronts', () => {
  const { latencyFront, spareFront, cheapest } = planOf(input);

  test('cost no more than three times the cheapest', () => {
    const cheapId = planOf(input).cheapest?.configuration.acceleratorId;
    const dearest = [1.8, 1.81, 1.82].map((factor) => {
      const { cheapest: least, latencyFront: front } = planOf({
        ...input,
        hardware: input.hardware.map((one) => ({
          ...one,
          servers: one.servers.map((server) => ({
            ...server,
            assumed: {
              ...server.assumed,
              serverUsd: server.assumed.serverUsd * (one.accelerator.id === cheapId ? 1 : factor),
            },
          })),
        })),
      });
      expect(front.length).toBeGreaterThan(2);
      return Math.max(...front.map(({ cost }) => cost.presentUsd)) / (least?.cost.presentUsd ?? 0);
    });
    expect(Math.max(...dearest)).toBeGreaterThan(2.9);
    expect(Math.max(...dearest)).toBeLessThanOrEqual(3);
  });

  test('begin with the cheapest and give more for more money', () => {
    expect(latencyFront[0]).toEqual(cheapest);
    expect(spareFront[0]?.cost.presentUsd).toBe(cheapest?.cost.presentUsd);
    latencyFront.slice(1).forEach((candidate, index) => {
      expect(candidate.cost.presentUsd).toBeGreaterThanOrEqual(latencyFront[index]?.cost.presentUsd ?? 0);
      expect(candidate.tpotSeconds).toBeLessThan(latencyFront[index]?.tpotSeconds ?? 0);
    });
    spareFront.slice(1).forEach((candidate, index) => {
      expect(candidate.cost.presentUsd).toBeGreaterThanOrEqual(spareFront[index]?.cost.presentUsd ?? 0);
      expect(candidate.spareFraction).toBeGreaterThan(spareFront[index]?.spareFraction ?? 0);
    });
  });
});

describe('a search', () => {
  test('tells how far it is, and what is best, before it ends', () => {
    const search = searchPlan(input);
    const fractions: number[] = [];
    let told = 0;
    let step = search.next();
    while (!step.done) {
      fractions.push(step.value.doneFraction);
      if (step.value.cheapest) told += 1;
      step = search.next();
    }
    expect(told).toBeGreaterThan(0);
    expect(fractions).toEqual(fractions.toSorted((one, other) => one - other));
    expect(Math.max(...fractions)).toBeLessThanOrEqual(1);
  });

  test('accounts for every configuration', () => {
    const { counts } = planOf(input);
    expect(
      counts.withoutMemoryCount +
        counts.withoutPromiseCount +
        counts.beyondLimitCount +
        counts.dearerCount +
        counts.pricedCount,
    ).toBe(counts.configurationCount);
  });

  test('gives each family a plan or a reason', () => {
    const { rejections, cheapest } = planOf(input);
    const familyCount = input.hardware.length * input.engines.length * (input.models[0]?.weights.length ?? 0);
    expect(rejections).toHaveLength(familyCount - 1);
    expect(cheapest).toBeDefined();
  });

  test('says how much memory is missing, and for what', () => {
    const large = smallInputOf({ scenario: { modelId: 'llama-3.3-70b-instruct', inputTokens: 30_000 } });
    const lackOver = (tensorCounts: readonly number[]) => {
      const { rejections } = planOf({
        ...large,
        layouts: { ...large.layouts, tensorCounts },
        constraints: { acceleratorIds: ['nvidia-l40s'], weightFormatIds: ['bf16'] },
      });
      return rejections.flatMap((one) => (one.reason.kind === 'memory' ? [one.reason] : []))[0];
    };
    // Weights alone are more than two hold: what else they lack was not worked out.
    const weights = lackOver([1, 2]);
    expect(weights).toMatchObject({ acceleratorCount: 2, tokens: 30_300, exact: false });
    expect(weights?.missingBytes).toBeGreaterThan(20e9);
    expect(weights?.neededBytes).toBeGreaterThan(140e9);
  });

  test('says it exactly where the weights alone would fit', () => {
    const long = smallInputOf({ scenario: { inputTokens: 120_000 } });
    const { rejections } = planOf({
      ...long,
      layouts: { ...long.layouts, tensorCounts: [1] },
      constraints: {
        acceleratorIds: ['nvidia-l4'],
        engineIds: ['vllm'],
        weightFormatIds: ['bf16'],
        cacheFormatIds: ['bf16'],
      },
    });
    const [reason] = rejections.flatMap((one) => (one.reason.kind === 'memory' ? [one.reason] : []));
    expect(reason).toMatchObject({ acceleratorCount: 1, tokens: 120_300, exact: true });
    // Two bytes of keys and two of values for 8 heads of 128 in 32 layers, beside 16 GB of weights.
    expect(reason?.neededBytes).toBeGreaterThan(120_300 * 131_072 + 16e9);
  });

  test('refuses a week that is none', () => {
    const { load } = input;
    expect(() => planOf({ ...input, load: { ...load, hours: [1] } })).toThrow(
      'hours must be 168 loads, got 1',
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawRequests } from '../../src/simulation/drawRequests.ts';
import { simulate } from '../../src/simulation/simulate.ts';
import type { SimulationInput } from '../../src/simulation/SimulationInput.ts';
import { anyEngine, anyWorkload } from './anyInput.ts';
import { naiveRun } from './naiveRun.ts';
import { smoothStepTimes, straightStepTimes } from './stepTimesFixture.ts';

const anySeed = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const anyRun = fc.record({ engine: anyEngine, workload: anyWorkload, seed: anySeed });
const engine = { maxBatchedTokens: 2048, maxSequences: 64, blockTokens: 16, blockCount: 10_000 };
const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);
const near = (got: number, wanted: number, fraction: number) =>
  expect(Math.abs(got - wanted)).toBeLessThanOrEqual(fraction * Math.abs(wanted) + 1e-12);

describe('any run', () => {
  test('goes as one worked out sequence by sequence', () => {
    let preempted = 0;
    fc.assert(
      fc.property(anyRun, ({ engine, workload, seed }) => {
        const { requests, counters } = simulate({
          stepTimes: straightStepTimes,
          engine,
          workload,
          seed,
          // A jump takes fractions of accepted drafts as a straight line.
          jumps: engine.speculation === undefined,
        });
        const sent = workload.kind === 'closed' ? workload.clientCount : Infinity;
        const naive = naiveRun(drawRequests(workload, seed, 0), engine, straightStepTimes, sent);
        preempted += naive.preemptionCount;
        expect(counters.preemptionCount).toBe(naive.preemptionCount);
        expect(counters.promptTokens).toBe(naive.promptTokens);
        for (const [request, arrival] of requests.arrivalSeconds.entries()) {
          near(arrival + requests.ttftSeconds[request]!, naive.firstTokenSeconds[request]!, 1e-9);
          near(arrival + requests.endToEndSeconds[request]!, naive.finishSeconds[request]!, 1e-9);
        }
      }),
      { numRuns: 300 },
    );
    expect(preempted).toBeGreaterThan(100);
  });

  test('gives every token, keeps no block and overfills nothing', () => {
    fc.assert(
      fc.property(anyRun, ({ engine, workload, seed }) => {
        const run = simulate({ stepTimes: smoothStepTimes, engine, workload, seed });
        const { requests, counters } = run;
        expect(counters.outputTokens).toBe(sum(requests.outputTokens));
        expect(counters.heldBlockCount).toBe(0);
        expect(counters.peakCacheFraction).toBeLessThanOrEqual(1);
        const { cachedTokens } = drawRequests(workload, seed, 0);
        const asked = sum(requests.inputTokens) - sum(cachedTokens);
        if (counters.preemptionCount === 0) expect(counters.promptTokens).toBe(asked);
        else expect(counters.promptTokens).toBeGreaterThanOrEqual(asked);
        expect(run.series.seconds.length).toBeLessThanOrEqual(300);
        expect(Math.max(...run.series.runningCount)).toBeLessThanOrEqual(engine.maxSequences * (1 + 1e-9));
      }),
    );
  });

  test('holds no number that is not finite, and no time that runs backwards', () => {
    fc.assert(
      fc.property(anyRun, fc.double({ min: 0, max: 0.99, noNaN: true }), (input, warmUpFraction) => {
        const run = simulate({ stepTimes: smoothStepTimes, ...input, warmUpFraction });
        const numbers = (value: unknown): number[] =>
          typeof value === 'number' ? [value] : Object.values(value as object).flatMap(numbers);
        for (const [name, value] of Object.entries(run)) {
          if (name === 'saturated') continue;
          for (const number of numbers(value)) expect(Number.isFinite(number) && number >= 0).toBe(true);
        }
        const { queueSeconds, ttftSeconds, endToEndSeconds } = run.requests;
        for (const [request, ttft] of ttftSeconds.entries()) {
          expect(ttft).toBeGreaterThan(queueSeconds[request]!);
          expect(endToEndSeconds[request]).toBeGreaterThanOrEqual(ttft);
        }
      }),
    );
  });

  test("obeys Little's law", () => {
    fc.assert(
      fc.property(anyRun, (input) => {
        const { counters, requests, durationSeconds } = simulate({ stepTimes: smoothStepTimes, ...input });
        const inside = counters.meanWaitingCount + counters.meanRunningCount;
        near(inside, sum(requests.endToEndSeconds) / durationSeconds, 1e-6);
      }),
    );
  });

  test('gives the same for the same seed', () => {
    fc.assert(
      fc.property(anyRun, (input) => {
        const run = () => simulate({ stepTimes: smoothStepTimes, ...input });
        expect(run()).toEqual(run());
      }),
      { numRuns: 20 },
    );
  });
});

describe('jumps', () => {
  const compare = (input: SimulationInput) => {
    const jumped = simulate(input);
    const walked = simulate({ ...input, jumps: false });
    expect(walked.counters.turnCount).toBe(walked.counters.stepCount);
    near(jumped.durationSeconds, walked.durationSeconds, 1e-3);
    near(jumped.ttftSeconds.mean, walked.ttftSeconds.mean, 1e-3);
    near(jumped.tpotSeconds.mean, walked.tpotSeconds.mean, 1e-3);
    near(jumped.endToEndSeconds.p99, walked.endToEndSeconds.p99, 1e-3);
    near(jumped.outputTokensPerSecond, walked.outputTokensPerSecond, 1e-3);
    return { jumped, walked };
  };

  test('change nothing where a step grows in a straight line', () => {
    fc.assert(
      fc.property(anyRun, (input) => {
        const { speculation: _, ...engine } = input.engine;
        const { jumped, walked } = compare({ stepTimes: straightStepTimes, ...input, engine });
        expect(jumped.counters.stepCount).toBe(walked.counters.stepCount);
        expect(jumped.counters.preemptionCount).toBe(walked.counters.preemptionCount);
      }),
    );
  });

  test('change less than a thousandth where it does not', () => {
    const workload = {
      requestCount: 1000,
      input: { kind: 'lognormal', meanTokens: 500, variationFraction: 1.5, maxTokens: 8000 },
      output: { kind: 'lognormal', meanTokens: 400, variationFraction: 1, maxTokens: 4000 },
    } as const;
    const stepTimes = {
      ...smoothStepTimes,
      decodeAttentionSeconds: (sequences: number, context: number) => (sequences * context * 1e-6) ** 0.5,
    };
    compare({ stepTimes, engine, workload: { kind: 'closed', clientCount: 4, ...workload } });
    compare({ stepTimes, engine, workload: { kind: 'poisson', requestsPerSecond: 2, ...workload } });
    compare({ stepTimes, engine, workload: { kind: 'poisson', requestsPerSecond: 50, ...workload } });
  });

  test('go through many steps at once', () => {
    const fixed = (tokens: number) => ({ kind: 'fixed' as const, tokens });
    const workload = { kind: 'closed' as const, clientCount: 1, requestCount: 10 };
    const { counters } = simulate({
      stepTimes: smoothStepTimes,
      engine,
      workload: { ...workload, input: fixed(2000), output: fixed(1001) },
    });
    expect(counters.stepCount).toBe(10 * 1001);
    expect(counters.turnCount).toBeLessThan(10 * 8);
  });
});

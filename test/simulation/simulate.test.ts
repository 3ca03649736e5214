import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawRequests } from '../../src/simulation/drawRequests.ts';
import { simulate } from '../../src/simulation/simulate.ts';
import type { SimulationInput } from '../../src/simulation/SimulationInput.ts';
import { anyEngine, anyWorkload } from './anyInput.ts';
import { naiveRun } from './naiveRun.ts';
import { evenStepTimes, smoothStepTimes, straightStepTimes } from './stepTimesFixture.ts';

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

describe('closed forms', () => {
  const fixed = (tokens: number) => ({ kind: 'fixed' as const, tokens });

  test('a single client waits for its chunks, then for its tokens', () => {
    const { requests } = simulate({
      stepTimes: straightStepTimes,
      engine,
      workload: { kind: 'closed', clientCount: 1, requestCount: 5, input: fixed(3000), output: fixed(101) },
    });
    const { hostSeconds, ...times } = straightStepTimes;
    const chunks =
      2 * hostSeconds +
      times.linearSeconds(2048) +
      times.linearSeconds(952) +
      times.prefillAttentionSeconds(2048, 0) +
      times.prefillAttentionSeconds(952, 2048) +
      times.headSeconds(1);
    const meanContext = 3000 + (1 + 100) / 2;
    const token =
      hostSeconds +
      times.linearSeconds(1) +
      times.decodeAttentionSeconds(1, meanContext) +
      times.headSeconds(1);
    for (const request of requests.ttftSeconds.keys()) {
      near(requests.ttftSeconds[request]!, chunks, 1e-9);
      near(requests.tpotSeconds[request]!, token, 1e-9);
      near(requests.endToEndSeconds[request]!, chunks + 100 * token, 1e-9);
    }
  });

  test.each([0.3, 0.6, 0.85])('one prompt at a time waits as M/D/1 does at a load of %d', (load) => {
    const { requests } = simulate({
      stepTimes: evenStepTimes,
      engine: { ...engine, maxSequences: 1 },
      workload: {
        kind: 'poisson',
        requestsPerSecond: load,
        requestCount: 400_000,
        input: fixed(100),
        output: fixed(1),
      },
    });
    // Pollaczek and Khinchine, for a service of 1 s that never varies.
    near(sum(requests.queueSeconds) / requests.queueSeconds.length, load / (2 * (1 - load)), 0.04);
  });

  test('prompts with a wide spread wait as M/G/1 does', () => {
    const run = simulate({
      stepTimes: { ...evenStepTimes, hostSeconds: 0, linearSeconds: (rows) => rows * 1e-3 },
      engine: { ...engine, maxSequences: 1, maxBatchedTokens: 10_000 },
      workload: {
        kind: 'poisson',
        requestsPerSecond: 0.7,
        requestCount: 400_000,
        input: { kind: 'uniform', minTokens: 1, maxTokens: 1999 },
        output: fixed(1),
      },
    });
    const square = (2000 * 1999 * 3999) / 6 / 1999 / 1e6;
    near(run.queueSeconds.mean, (0.7 * square) / (2 * (1 - 0.7)), 0.04);
  });
});

describe('load', () => {
  const lengths = {
    requestCount: 1500,
    input: { kind: 'uniform', minTokens: 200, maxTokens: 1800 },
    output: { kind: 'uniform', minTokens: 50, maxTokens: 350 },
  } as const;
  const rising = (values: readonly number[], slack: number) => {
    for (const [place, value] of values.entries()) {
      expect(value).toBeGreaterThanOrEqual((values[place - 1] ?? 0) * (1 - slack));
    }
  };

  test('more arrivals make nobody faster', () => {
    const runs = [0.5, 1, 2, 4, 8, 17, 32].map((requestsPerSecond) =>
      simulate({
        stepTimes: smoothStepTimes,
        engine,
        workload: { kind: 'poisson', requestsPerSecond, ...lengths },
        seed: 7,
      }),
    );
    rising(
      runs.map((run) => run.ttftSeconds.mean),
      0.01,
    );
    rising(
      runs.map((run) => run.endToEndSeconds.mean),
      0.01,
    );
    expect(runs.map((run) => run.saturated)).toEqual([false, false, false, false, false, true, true]);
  });

  test('more clients get no fewer tokens together, and none gets its own sooner', () => {
    const runs = [1, 2, 4, 8, 16, 32, 64].map((clientCount) =>
      simulate({
        stepTimes: smoothStepTimes,
        engine,
        workload: { kind: 'closed', clientCount, ...lengths },
      }),
    );
    rising(
      runs.map((run) => run.outputTokensPerSecond),
      0.005,
    );
    rising(
      runs.map((run) => run.tpotSeconds.mean),
      0.005,
    );
    expect(runs.some((run) => run.saturated)).toBe(false);
  });

  test('a longer cached share never makes a single client wait longer', () => {
    fc.assert(
      fc.property(anyEngine, fc.integer({ min: 1, max: 300 }), (engine, tokens) => {
        const ttft = [0, 0.25, 0.5, 0.9, 1].map(
          (cachedFraction) =>
            simulate({
              stepTimes: straightStepTimes,
              engine,
              workload: {
                kind: 'closed',
                clientCount: 1,
                requestCount: 3,
                input: { kind: 'fixed', tokens },
                output: { kind: 'fixed', tokens: 20 },
                cachedFraction,
              },
            }).ttftSeconds.mean,
        );
        for (const [place, seconds] of ttft.entries()) {
          if (place > 0) expect(seconds).toBeLessThanOrEqual(ttft[place - 1]! * (1 + 1e-12));
        }
      }),
    );
  });

  test('a cached share makes a busy engine faster', () => {
    const means = [0, 0.3, 0.6, 0.9].map((cachedFraction) => {
      const workload = { kind: 'poisson' as const, requestsPerSecond: 7, cachedFraction, ...lengths };
      return simulate({ stepTimes: smoothStepTimes, engine, workload }).endToEndSeconds.mean;
    });
    rising(means.toReversed(), 0);
  });
});

describe('engine options', () => {
  const busy = {
    kind: 'closed',
    clientCount: 32,
    requestCount: 400,
    input: { kind: 'uniform', minTokens: 500, maxTokens: 1500 },
    output: { kind: 'uniform', minTokens: 50, maxTokens: 150 },
  } as const;
  const stepTimes = smoothStepTimes;

  test('prompts alone hold up those that decode', () => {
    const mixed = simulate({ stepTimes, engine, workload: busy });
    const alone = simulate({ stepTimes, engine: { ...engine, prefillAlone: true }, workload: busy });
    expect(alone.tpotSeconds.mean).toBeGreaterThan(mixed.tpotSeconds.mean);
    expect(alone.ttftSeconds.mean).toBeLessThan(mixed.ttftSeconds.mean);
  });

  test('a prefix held once leaves room for more requests', () => {
    const tight = { ...engine, blockCount: 500 };
    const shared = simulate({ stepTimes, engine: { ...tight, sharedPrefixTokens: 400 }, workload: busy });
    const own = simulate({ stepTimes, engine: tight, workload: { ...busy, cachedFraction: 0.4 } });
    expect(shared.counters.meanRunningCount).toBeGreaterThan(own.counters.meanRunningCount);
    expect(shared.counters.heldBlockCount).toBe(25);
  });

  test('three tokens a step take a third of the steps', () => {
    const workload = { ...busy, clientCount: 1, requestCount: 1 };
    const fixed = { ...workload, output: { kind: 'fixed', tokens: 301 } } as const;
    const speculation = { draftTokens: 3, tokensPerStep: 3 };
    const run = simulate({ stepTimes, engine: { ...engine, speculation }, workload: fixed });
    expect(run.counters.stepCount).toBe(1 + 100);
    expect(run.counters.outputTokens).toBe(301);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { simulate } from '../../src/simulation/simulate.ts';
import { anyEngine } from './anyInput.ts';
import { smoothStepTimes, straightStepTimes } from './stepTimesFixture.ts';

const engine = { maxBatchedTokens: 2048, maxSequences: 64, blockTokens: 16, blockCount: 10_000 };

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

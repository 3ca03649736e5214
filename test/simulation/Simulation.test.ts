import { describe, expect, test } from 'vitest';
import type { EngineRules } from '../../src/simulation/EngineRules.ts';
import { simulate } from '../../src/simulation/simulate.ts';
import { Simulation } from '../../src/simulation/Simulation.ts';
import type { SimulationInput } from '../../src/simulation/SimulationInput.ts';
import type { PoissonArrivals, TracedRequests } from '../../src/simulation/Workload.ts';
import { evenStepTimes, smoothStepTimes } from './stepTimesFixture.ts';

const engine: EngineRules = { maxBatchedTokens: 2048, maxSequences: 64, blockTokens: 16, blockCount: 10_000 };
const workload: PoissonArrivals = {
  kind: 'poisson',
  requestsPerSecond: 8,
  requestCount: 3000,
  input: { kind: 'uniform', minTokens: 200, maxTokens: 1800 },
  output: { kind: 'uniform', minTokens: 50, maxTokens: 350 },
};
const input: SimulationInput = { stepTimes: smoothStepTimes, engine, workload };

describe('portions', () => {
  test('come to the same as one run', () => {
    const simulation = new Simulation(input);
    let portions = 0;
    while (!simulation.advance(100)) portions++;
    expect(portions).toBeGreaterThan(10);
    expect(simulation.progressFraction).toBe(1);
    expect(simulation.result()).toEqual(simulate(input));
  });

  test('give no result before the end', () => {
    const simulation = new Simulation(input);
    simulation.advance(1);
    expect(() => simulation.result()).toThrow('a run has no result before it ends');
  });
});

describe('progress', () => {
  test('rises, and is told at most a hundred times', () => {
    const told: number[] = [];
    simulate({ ...input, jumps: false }, { onProgress: (fraction) => told.push(fraction) > 0 });
    expect(told.length).toBeGreaterThan(3);
    expect(told.length).toBeLessThanOrEqual(100);
    expect(told).toEqual(told.toSorted((one, other) => one - other));
    expect(told.at(-1)).toBeLessThan(1);
  });

  test('stops the run when it is answered with false', () => {
    let told = 0;
    const result = simulate(
      { ...input, jumps: false },
      {
        onProgress: () => {
          told++;
          return false;
        },
      },
    );
    expect(result).toBeUndefined();
    expect(told).toBe(1);
  });
});

describe('warm-up', () => {
  test('leaves the first requests out of means, and their time out of rates', () => {
    const burst = { ...workload, kind: 'closed', clientCount: 64 } as const;
    const whole = simulate({ ...input, workload: burst });
    const warm = simulate({ ...input, workload: burst, warmUpFraction: 0.2 });
    expect(warm.requests).toEqual(whole.requests);
    expect(warm.ttftSeconds.mean).toBeLessThan(whole.ttftSeconds.mean);
    expect(warm.requestsPerSecond).toBeGreaterThan(whole.requestsPerSecond);
    expect(warm.outputTokensPerSecond).toBeGreaterThan(0.9 * whole.outputTokensPerSecond);
  });
});

test('quantiles lie straight between neighbours', () => {
  const run = simulate({
    stepTimes: evenStepTimes,
    engine: { ...engine, maxSequences: 1 },
    workload: {
      kind: 'closed',
      clientCount: 5,
      requestCount: 5,
      input: { kind: 'fixed', tokens: 10 },
      output: { kind: 'fixed', tokens: 1 },
    },
  });
  expect([...run.requests.ttftSeconds]).toEqual([1, 2, 3, 4, 5]);
  expect(run.ttftSeconds).toEqual({ mean: 3, p50: 3, p90: 4.6, p99: 4.96 });
  expect(run.tpotSeconds).toEqual({ mean: 0, p50: 0, p90: 0, p99: 0 });
  expect(run.requestsPerSecond).toBe(1);
});

test('the series is the run in intervals', () => {
  const { series, counters, durationSeconds } = simulate(input);
  const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;
  expect(series.seconds.length).toBeGreaterThan(140);
  expect(series.seconds.at(-1)).toBeLessThan(durationSeconds);
  expect(mean(series.runningCount) / counters.meanRunningCount).toBeCloseTo(1, 1);
  expect(Math.max(...series.cacheFraction)).toBeLessThanOrEqual(counters.peakCacheFraction);
  expect(Math.max(...series.cacheFraction)).toBeGreaterThan(counters.peakCacheFraction * 0.8);
});

describe('a long pause', () => {
  test('is passed over at once', () => {
    const trace = { arrivalSeconds: [0, 9e8], inputTokens: [10, 10], outputTokens: [5, 5] };
    const { counters, series, durationSeconds } = simulate({
      ...input,
      workload: { kind: 'trace', ...trace },
    });
    expect(counters.stepCount).toBe(10);
    expect(durationSeconds).toBeCloseTo(9e8, 0);
    expect(series.seconds.length).toBeLessThanOrEqual(300);
  });
});

describe('refused by name', () => {
  const fixed = (tokens: number) => ({ kind: 'fixed' as const, tokens });
  const trace: TracedRequests = {
    kind: 'trace',
    arrivalSeconds: [0, 1],
    inputTokens: [1, 2],
    outputTokens: [1, 2],
  };
  const cases: [Partial<SimulationInput>, string][] = [
    [
      { engine: { ...engine, maxSequences: 0 } },
      'maxSequences must be a whole number from 1 to 1000000000, got 0',
    ],
    [
      { engine: { ...engine, blockTokens: 1.5 } },
      'blockTokens must be a whole number from 1 to 10000000, got 1.5',
    ],
    [
      { engine: { ...engine, blockCount: NaN } },
      'blockCount must be a whole number from 1 to 1000000000, got NaN',
    ],
    [
      { engine: { ...engine, maxBatchedTokens: 63 } },
      'maxBatchedTokens must be at least the rows of maxSequences that decode (64), got 63',
    ],
    [
      { engine: { ...engine, watermarkFraction: 1 } },
      'watermarkFraction must be at least 0 and below 1, got 1',
    ],
    [
      { engine: { ...engine, speculation: { draftTokens: 2, tokensPerStep: 3.5 } } },
      'tokensPerStep must be from 1 to draftTokens + 1 (3), got 3.5',
    ],
    [
      { engine: { ...engine, sharedPrefixTokens: 1000 } },
      'input of request 0 must be longer than sharedPrefixTokens (1000), got ',
    ],
    [
      { workload: { ...workload, input: fixed(159_000), output: fixed(1002) } },
      'request 0 must be within the cache of 160000 tokens, got 160001 tokens',
    ],
    [
      { workload: { ...workload, output: fixed(0) } },
      'output.tokens must be a whole number from 1 to 10000000, got 0',
    ],
    [
      { workload: { ...workload, input: { kind: 'uniform', minTokens: 9, maxTokens: 8 } } },
      'input.maxTokens must be a whole number from 9 to 10000000, got 8',
    ],
    [
      { workload: { ...workload, input: { kind: 'listed', tokens: [3, -1] } } },
      'input.tokens[1] must be a whole number from 1 to 10000000, got -1',
    ],
    [
      { workload: { ...workload, input: { kind: 'listed', tokens: [] } } },
      'input.tokens.length must be a whole number from 1 to 1000000, got 0',
    ],
    [
      { workload: { ...workload, requestsPerSecond: 0 } },
      'requestsPerSecond must be from 1e-6 to 1e6, got 0',
    ],
    [
      { workload: { ...workload, requestCount: 1e9 } },
      'requestCount must be a whole number from 1 to 1000000, got 1000000000',
    ],
    [{ workload: { ...workload, cachedFraction: 1.1 } }, 'cachedFraction must be from 0 to 1, got 1.1'],
    [
      { workload: { ...workload, kind: 'closed', clientCount: 0 } },
      'clientCount must be a whole number from 1 to 1000000, got 0',
    ],
    [
      { workload: { ...workload, kind: 'bursty', squaredVariationFraction: -1 } },
      'squaredVariationFraction must be from 0 to 100, got -1',
    ],
    [
      { workload: { ...trace, outputTokens: [1] } },
      'outputTokens.length must be that of arrivalSeconds (2), got 1',
    ],
    [
      { workload: { ...trace, arrivalSeconds: [1, 0] } },
      'arrivalSeconds[1] must be a time from 1 on, within 1e9 s, got 0',
    ],
    [{ seed: -1 }, 'seed must be a whole number from 0 to 4294967295, got -1'],
    [{ warmUpFraction: 1 }, 'warmUpFraction must be at least 0 and below 1, got 1'],
  ];

  test.each(cases)('%o', (change, message) => {
    const run = () => simulate({ ...input, ...change });
    expect(run).toThrow(RangeError);
    expect(run).toThrow(message);
  });
});

test('the longest request the cache can hold is served', () => {
  const exact = { ...workload, requestCount: 3, input: { kind: 'fixed', tokens: 159_000 } } as const;
  const run = simulate({ ...input, workload: { ...exact, output: { kind: 'fixed', tokens: 1001 } } });
  expect(run.counters.peakCacheFraction).toBe(1);
  expect(run.counters.heldBlockCount).toBe(0);
});

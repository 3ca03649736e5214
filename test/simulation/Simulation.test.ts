import { describe, expect, test } from 'vitest';
import { simulate } from '../../src/simulation/simulate.ts';
import { Simulation } from '../../src/simulation/Simulation.ts';
import { poissonInput } from './poissonInput.ts';
import { evenStepTimes } from './stepTimesFixture.ts';

const input = poissonInput;
const { engine, workload } = input;

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
  expect(run.ttftSeconds).toEqual({ mean: 3, p50: 3, p90: 4.6, p95: 4.8, p99: 4.96 });
  expect(run.tpotSeconds).toEqual({ mean: 0, p50: 0, p90: 0, p95: 0, p99: 0 });
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

test('the longest request the cache can hold is served', () => {
  const exact = { ...workload, requestCount: 3, input: { kind: 'fixed', tokens: 159_000 } } as const;
  const run = simulate({ ...input, workload: { ...exact, output: { kind: 'fixed', tokens: 1001 } } });
  expect(run.counters.peakCacheFraction).toBe(1);
  expect(run.counters.heldBlockCount).toBe(0);
});

import { describe, expect, test } from 'vitest';
import { simulate } from '../../src/simulation/simulate.ts';
import { evenStepTimes } from './stepTimesFixture.ts';

/** One request a second is the most that can be served. */
const saturatedAt = (load: number, requestCount: number, squaredVariationFraction: number, seed: number) =>
  simulate({
    stepTimes: evenStepTimes,
    engine: { maxBatchedTokens: 100, maxSequences: 1, blockTokens: 16, blockCount: 100 },
    workload: {
      kind: 'bursty',
      requestsPerSecond: load,
      squaredVariationFraction,
      requestCount,
      input: { kind: 'fixed', tokens: 10 },
      output: { kind: 'fixed', tokens: 1 },
    },
    seed,
  }).saturated;
const seeds = Array.from({ length: 20 }, (_, seed) => seed);
const judged = (load: number, requestCount: number, variation: number) =>
  seeds.filter((seed) => saturatedAt(load, requestCount, variation, seed)).length;

describe('a queue', () => {
  test('that comes and goes by chance does not grow', () => {
    expect(judged(0.5, 300, 1)).toBe(0);
    expect(judged(0.9, 300, 1)).toBeLessThanOrEqual(1);
    expect(judged(0.9, 5000, 1)).toBeLessThanOrEqual(1);
    expect(judged(0.7, 5000, 8)).toBeLessThanOrEqual(1);
  });

  test('that gets more than is served grows', () => {
    expect(judged(1.3, 300, 1)).toBeGreaterThanOrEqual(19);
    expect(judged(1.1, 5000, 1)).toBe(20);
    expect(judged(1.3, 5000, 8)).toBe(20);
  });

  test('of one request, or of requests that all came at once, cannot be judged', () => {
    expect(saturatedAt(1, 1, 1, 1)).toBe(false);
    const each = (value: number) => new Array<number>(50).fill(value);
    const run = simulate({
      stepTimes: evenStepTimes,
      engine: { maxBatchedTokens: 100, maxSequences: 1, blockTokens: 16, blockCount: 100 },
      workload: {
        kind: 'trace',
        arrivalSeconds: each(0),
        inputTokens: each(5),
        outputTokens: each(1),
      },
    });
    expect(run.saturated).toBe(false);
  });
});

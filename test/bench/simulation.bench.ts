import { describe, test } from 'vitest';
import { simulate } from '../../src/simulation/simulate.ts';
import type { TokenLengths, Workload } from '../../src/simulation/Workload.ts';
import { smoothStepTimes } from '../simulation/stepTimesFixture.ts';

/**
 * The target is 1,000,000 engine steps a second on one core, and 10,000 requests of 500 output tokens within 1 s.
 * Each name says how many steps a run has, so that steps a second are that number over the mean time.
 */
const engine = { maxBatchedTokens: 8192, maxSequences: 256, blockTokens: 16, blockCount: 30_000 };
const fixed = (tokens: number): TokenLengths => ({ kind: 'fixed', tokens });
const spread = (meanTokens: number): TokenLengths => ({
  kind: 'lognormal',
  meanTokens,
  variationFraction: 1,
  maxTokens: 8 * meanTokens,
});
const requestCount = 10_000;
const workloads: Record<string, Workload> = {
  'one client, 1000/500': {
    kind: 'closed',
    clientCount: 1,
    requestCount: 500,
    input: fixed(1000),
    output: fixed(500),
  },
  '64 clients, 1000/500': {
    kind: 'closed',
    clientCount: 64,
    requestCount,
    input: fixed(1000),
    output: fixed(500),
  },
  'Poisson at half load, lognormal 1000/500': {
    kind: 'poisson',
    requestsPerSecond: 6,
    requestCount,
    input: spread(1000),
    output: spread(500),
  },
  'Poisson beyond capacity, lognormal 1000/500': {
    kind: 'poisson',
    requestsPerSecond: 30,
    requestCount,
    input: spread(1000),
    output: spread(500),
  },
};

describe.each([true, false])('jumps: %s', (jumps) => {
  test.for(Object.entries(workloads))('%s', async ([name, workload], { bench }) => {
    const input = { stepTimes: smoothStepTimes, engine, workload, jumps };
    const { stepCount, turnCount } = simulate(input).counters;
    await bench(`${name}: ${stepCount} steps in ${turnCount} turns`, () => {
      simulate(input);
    }).run();
  });
});

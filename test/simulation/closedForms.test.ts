import { describe, expect, test } from 'vitest';
import { simulate } from '../../src/simulation/simulate.ts';
import { evenStepTimes, straightStepTimes } from './stepTimesFixture.ts';

const engine = { maxBatchedTokens: 2048, maxSequences: 64, blockTokens: 16, blockCount: 10_000 };
const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);
const near = (got: number, wanted: number, fraction: number) =>
  expect(Math.abs(got - wanted)).toBeLessThanOrEqual(fraction * Math.abs(wanted) + 1e-12);

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

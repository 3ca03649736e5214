import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TabulatedStepTimes } from '../../src/simulation/TabulatedStepTimes.ts';
import { smoothStepTimes, straightStepTimes } from './stepTimesFixture.ts';

const range = { rowCount: 8192, sequenceCount: 1024, contextCount: 131_072, sampledCount: 1024 };
const upTo = (most: number, least = 1) =>
  fc
    .double({ min: Math.log(least + 1), max: Math.log(most + 1), noNaN: true })
    .map((log) => Math.min(most, Math.max(least, Math.round(Math.exp(log) - 1))));
const anyCounts = fc.record({
  rows: upTo(8192),
  sequences: upTo(1024),
  context: fc.double({ min: 0, max: Math.log(131_072), noNaN: true }).map(Math.exp),
  added: upTo(8192),
  prior: upTo(131_072, 0),
});

const worstError = (times: typeof smoothStepTimes) => {
  const tabulated = new TabulatedStepTimes(times, range);
  const worst = { linear: 0, head: 0, decode: 0, prefill: 0 };
  const note = (part: keyof typeof worst, got: number, wanted: number) => {
    worst[part] = Math.max(worst[part], Math.abs(got / wanted - 1));
  };
  fc.assert(
    fc.property(anyCounts, ({ rows, sequences, context, added, prior }) => {
      note('linear', tabulated.linearSeconds(rows), times.linearSeconds(rows));
      note('head', tabulated.headSeconds(sequences), times.headSeconds(sequences));
      const decode = tabulated.decodeAttentionSeconds(sequences, context);
      note('decode', decode, times.decodeAttentionSeconds(sequences, context));
      const prefill = tabulated.prefillAttentionSeconds(added, prior);
      note('prefill', prefill, times.prefillAttentionSeconds(added, prior));
    }),
    { numRuns: 20_000, seed: 1 },
  );
  return worst;
};

describe('error between points', () => {
  test('is below 1 % for smooth functions', () => {
    for (const error of Object.values(worstError(smoothStepTimes))) expect(error).toBeLessThan(0.01);
  });

  test('is none for straight lines and the parabola of attention', () => {
    for (const error of Object.values(worstError(straightStepTimes))) expect(error).toBeLessThan(1e-9);
  });

  test('is below 1 % for roots, which bend most', () => {
    const error = worstError({
      hostSeconds: 0,
      linearSeconds: (rows) => rows ** 0.5,
      decodeAttentionSeconds: (sequences, context) => (sequences * context) ** 0.5,
      prefillAttentionSeconds: (added, prior) => (added * (prior + added / 2)) ** 0.7,
      headSeconds: (sampled) => sampled ** 0.5,
    });
    expect(Math.max(error.linear, error.head)).toBeLessThan(0.01);
    expect(error.decode).toBeLessThan(0.02);
    expect(error.prefill).toBeLessThan(0.01);
  });
});

test('small whole numbers are exact, whatever the function', () => {
  const jagged = (count: number) => 1 + ((count * 7919) % 13);
  const tabulated = new TabulatedStepTimes(
    { ...straightStepTimes, linearSeconds: jagged, headSeconds: jagged },
    range,
  );
  for (let count = 1; count <= 8; count++) {
    expect(tabulated.linearSeconds(count)).toBe(jagged(count));
    expect(tabulated.headSeconds(count)).toBe(jagged(count));
  }
});

test('nothing is asked beyond the range, and few points of it', () => {
  const asked = { rows: 0, most: 0 };
  const tabulated = new TabulatedStepTimes(
    {
      ...straightStepTimes,
      linearSeconds: (rows) => {
        asked.rows++;
        asked.most = Math.max(asked.most, rows);
        return 1 + rows;
      },
    },
    { ...range, rowCount: 5000 },
  );
  expect(asked.rows).toBeLessThanOrEqual(60);
  expect(asked.most).toBe(5000);
  expect(tabulated.linearSeconds(5000)).toBe(5001);
});

test('ranges of one are enough', () => {
  const one = { rowCount: 1, sequenceCount: 1, contextCount: 1, sampledCount: 1 };
  const tabulated = new TabulatedStepTimes(straightStepTimes, one);
  expect(tabulated.linearSeconds(1)).toBe(straightStepTimes.linearSeconds(1));
  expect(tabulated.decodeAttentionSeconds(1, 1)).toBe(straightStepTimes.decodeAttentionSeconds(1, 1));
  expect(tabulated.prefillAttentionSeconds(1, 0)).toBe(straightStepTimes.prefillAttentionSeconds(1, 0));
});

describe('times that are none are refused', () => {
  test.each([NaN, Infinity, -1])('linearSeconds of %d', (seconds) => {
    const times = { ...straightStepTimes, linearSeconds: () => seconds };
    expect(() => new TabulatedStepTimes(times, range)).toThrow(
      new RangeError(`linearSeconds must be from 0 to 1e9 seconds, got ${seconds}`),
    );
  });

  test('attention, when it is first asked', () => {
    const times = { ...straightStepTimes, decodeAttentionSeconds: () => NaN };
    const tabulated = new TabulatedStepTimes(times, range);
    expect(() => tabulated.decodeAttentionSeconds(1, 100)).toThrow(
      'decodeAttentionSeconds must be from 0 to 1e9 seconds, got NaN',
    );
  });

  test('a step that takes no time', () => {
    const times = { ...straightStepTimes, hostSeconds: 0, linearSeconds: () => 0 };
    expect(() => new TabulatedStepTimes(times, range)).toThrow(
      'hostSeconds + linearSeconds must be at least 1e-9, got 0',
    );
  });
});

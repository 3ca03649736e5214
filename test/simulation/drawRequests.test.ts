import { describe, expect, test } from 'vitest';
import { drawRequests } from '../../src/simulation/drawRequests.ts';
import type { TokenLengths } from '../../src/simulation/Workload.ts';

const requestCount = 100_000;
const output: TokenLengths = { kind: 'fixed', tokens: 10 };
const momentsOf = (values: ArrayLike<number>) => {
  const all = Array.from(values);
  const mean = all.reduce((sum, value) => sum + value, 0) / all.length;
  const variance = all.reduce((sum, value) => sum + (value - mean) ** 2, 0) / all.length;
  return { mean, variation: Math.sqrt(variance) / mean };
};
const draw = (input: TokenLengths, seed = 1) =>
  drawRequests({ kind: 'closed', clientCount: 1, requestCount, input, output }, seed, 0).inputTokens;
const gapsOf = (times: Float64Array) => times.slice(1).map((seconds, before) => seconds - times[before]!);

describe('lengths', () => {
  test('uniform ones reach both ends and no further', () => {
    const drawn = draw({ kind: 'uniform', minTokens: 3, maxTokens: 7 });
    expect([...new Set(drawn)].sort()).toEqual([3, 4, 5, 6, 7]);
    expect(momentsOf(drawn).mean).toBeCloseTo(5, 1);
  });

  test('lognormal ones have the mean and variation asked for', () => {
    const drawn = draw({
      kind: 'lognormal',
      meanTokens: 1000,
      variationFraction: 0.8,
      maxTokens: 10_000_000,
    });
    const { mean, variation } = momentsOf(drawn);
    expect(mean / 1000).toBeCloseTo(1, 1);
    expect(variation).toBeCloseTo(0.8, 1);
  });

  test('lognormal ones keep within 1 and the limit', () => {
    const drawn = draw({ kind: 'lognormal', meanTokens: 2, variationFraction: 5, maxTokens: 50 });
    expect(Math.min(...drawn.slice(0, 10_000))).toBe(1);
    expect(Math.max(...drawn.slice(0, 10_000))).toBe(50);
  });

  test('listed ones are taken in turn', () => {
    expect([...draw({ kind: 'listed', tokens: [4, 5, 6] }).slice(0, 4)]).toEqual([4, 5, 6, 4]);
  });

  test('another seed draws others', () => {
    const lengths: TokenLengths = { kind: 'uniform', minTokens: 1, maxTokens: 1000 };
    expect(draw(lengths, 1).slice(0, 20)).toEqual(draw(lengths, 1).slice(0, 20));
    expect(draw(lengths, 1).slice(0, 20)).not.toEqual(draw(lengths, 2).slice(0, 20));
  });
});

describe('arrivals', () => {
  const lengths = { requestCount, input: output, output };

  test('Poisson gaps have the mean asked for and vary as much', () => {
    const workload = { kind: 'poisson', requestsPerSecond: 4, ...lengths } as const;
    const { mean, variation } = momentsOf(gapsOf(drawRequests(workload, 3, 0).arrivalSeconds));
    expect(mean).toBeCloseTo(0.25, 2);
    expect(variation).toBeCloseTo(1, 1);
  });

  test.each([0, 1e-12, 0.25, 1, 4, 25])('bursty gaps of squared variation %d have it', (squared) => {
    const workload = {
      kind: 'bursty',
      requestsPerSecond: 4,
      squaredVariationFraction: squared,
      ...lengths,
    } as const;
    const { mean, variation } = momentsOf(gapsOf(drawRequests(workload, 3, 0).arrivalSeconds));
    expect(Math.abs(mean / 0.25 - 1)).toBeLessThan(0.06);
    expect(Math.abs(variation - Math.sqrt(squared))).toBeLessThan(0.05 * Math.sqrt(squared) + 1e-5);
  });

  test('a rate stretches the times and changes nothing else', () => {
    const at = (requestsPerSecond: number) =>
      drawRequests({ kind: 'poisson', requestsPerSecond, ...lengths }, 5, 0);
    expect(at(2).arrivalSeconds[1000]).toBeCloseTo(2 * at(4).arrivalSeconds[1000]!, 9);
    expect(at(2).inputTokens).toEqual(at(4).inputTokens);
  });

  test('all clients send at once, the rest when they are answered', () => {
    const { arrivalSeconds } = drawRequests(
      { kind: 'closed', clientCount: 2, requestCount: 3, input: output, output },
      1,
      0,
    );
    expect([...arrivalSeconds]).toEqual([0, 0, Infinity]);
  });

  test('a trace counts from its first request', () => {
    const trace = { kind: 'trace', arrivalSeconds: [1.7e9, 1.7e9 + 2], inputTokens: [5, 6] } as const;
    const { arrivalSeconds, cachedTokens } = drawRequests(
      { ...trace, outputTokens: [1, 2], cachedTokens: [3, 100] },
      1,
      0,
    );
    expect([...arrivalSeconds]).toEqual([0, 2]);
    // The last token of a prompt is always computed, for it gives the first answer.
    expect([...cachedTokens]).toEqual([3, 5]);
  });
});

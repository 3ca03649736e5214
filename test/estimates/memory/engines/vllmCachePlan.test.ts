import { describe, expect, test } from 'vitest';
import { vllmCachePlan } from '../../../../src/estimates/memory/engines/vllmCachePlan.ts';
import { cacheOfModel } from '../memoryFixture.ts';

const settings = {
  blockTokens: 16,
  apart: true,
  padBelow: 1,
  batchTokens: 8192,
  logsTokensOf: 'blocks' as const,
};

describe('equal layers', () => {
  const plan = vllmCachePlan({ ...settings, layers: cacheOfModel('llama-3.1-8b-instruct') });
  const blockBytes = 16 * 131_072;

  test('fill whole blocks of 16 tokens', () => {
    expect(plan.requestBytes(1)).toBe(blockBytes);
    expect(plan.requestBytes(16)).toBe(blockBytes);
    expect(plan.requestBytes(17)).toBe(2 * blockBytes);
  });

  test('hold 2,042,016 tokens in 127,626 blocks, 997.08 requests of 2,048 (vLLM PR 13596)', () => {
    const cache = 127_626 * blockBytes + blockBytes - 1;
    expect(plan.tokensIn(cache, 2048)).toBe(2_042_016);
    expect(plan.requestsIn(cache, 2048)).toBeCloseTo(997.08, 2);
  });

  test('share whole blocks of a prefix only', () => {
    expect(plan.prefixBytes(31)).toBe(blockBytes);
  });
});

describe('windows and full layers in turn: gpt-oss-20b, 12 and 12', () => {
  const layers = cacheOfModel('gpt-oss-20b');
  const pageBytes = 16 * 2 * 8 * 64 * 2;
  const plan = vllmCachePlan({ ...settings, layers });

  test('form two groups; a window reserves what a prompt read in chunks may need', () => {
    const full = Math.ceil(100_000 / 16);
    const window = Math.ceil((127 + 8192) / 16) + 1;
    expect(plan.requestBytes(100_000)).toBe((full + window) * pageBytes * 12);
  });

  test('share a prefix in full layers alone', () => {
    expect(plan.prefixBytes(1600)).toBe(100 * pageBytes * 12);
  });

  test('log blocks of one group before 0.20.1, and concurrency times length since', () => {
    const cache = 1000 * pageBytes * 12;
    expect(plan.tokensIn(cache, 100_000)).toBe(500 * 16);
    const since = vllmCachePlan({ ...settings, layers, logsTokensOf: 'concurrency' });
    expect(since.tokensIn(cache, 100_000)).toBe(Math.floor(since.requestsIn(cache, 100_000) * 100_000));
  });

  test('were one kind before the allocator told them apart', () => {
    const merged = vllmCachePlan({ ...settings, layers, apart: false });
    expect(merged.requestBytes(100_000)).toBe(6250 * pageBytes * 24);
  });
});

describe('unequal groups: Gemma 3 27B, 52 windows and 10 full layers', () => {
  const layers = cacheOfModel('gemma-3-27b-it');
  const pageBytes = 16 * 2 * 16 * 128 * 2;

  test('are cut to the smallest: six groups of windows, the last one padded', () => {
    const plan = vllmCachePlan({ ...settings, layers });
    const window = Math.ceil((1023 + 8192) / 16) + 1;
    expect(plan.requestBytes(100_000)).toBe((6250 + 6 * window) * pageBytes * 10);
  });

  test('are padded to the largest where they are nearly equal', () => {
    const plan = vllmCachePlan({ ...settings, layers, padBelow: 6 });
    const window = Math.ceil((1023 + 8192) / 16) + 1;
    expect(plan.requestBytes(100_000)).toBe((6250 + window) * pageBytes * 52);
  });
});

describe('states beside full layers: Qwen3.5-9B, 24 and 8', () => {
  const layers = cacheOfModel('qwen3.5-9b');
  const plan = vllmCachePlan({ ...settings, layers });
  const state = 32 * 128 * 128 * 4 + (2 * 16 * 128 + 32 * 128) * 3 * 2;
  const perToken = 2 * 4 * 256 * 2;
  const pageTokens = Math.ceil(state / (16 * perToken)) * 16;

  test('enlarge the page until a state fits: over 500 tokens', () => {
    expect(pageTokens).toBe(528);
    expect(plan.requestBytes(pageTokens)).toBe((3 + 1) * 8 * pageTokens * perToken);
    expect(plan.requestBytes(pageTokens + 1)).toBe((3 + 2) * 8 * pageTokens * perToken);
  });
});

import { describe, expect, test } from 'vitest';
import { sglangCachePlan } from '../../../../src/estimates/memory/engines/sglangCachePlan.ts';
import { cacheOfModel, engineOf } from '../memoryFixture.ts';

const sglang = engineOf('sglang');

describe('full layers', () => {
  const plan = sglangCachePlan(cacheOfModel('llama-3.1-8b-instruct'), sglang);

  test('hold single tokens', () => {
    expect(plan.requestBytes(17)).toBe(17 * 131_072);
    expect(plan.tokensIn(1000 * 131_072 + 5, 0)).toBe(1000);
    expect(plan.requestsIn(1000 * 131_072, 100)).toBe(10);
  });
});

describe('windows: gpt-oss-20b', () => {
  const plan = sglangCachePlan(cacheOfModel('gpt-oss-20b'), sglang);
  const half = 12 * 2 * 8 * 64 * 2;
  const cache = 1000 * half * (1 + 0.8) + 1;

  test('get a pool eight tenths as long as that of full layers', () => {
    expect(plan.tokensIn(cache, 0)).toBe(1000);
  });

  test('limit short requests, full layers long ones', () => {
    expect(plan.requestsIn(cache, 100)).toBeCloseTo(800 / 100, 9);
    expect(plan.requestsIn(cache, 500)).toBeCloseTo(1000 / 500, 9);
  });

  test('share the full layers’ part of a prefix', () => {
    expect(plan.prefixBytes(10)).toBe(10 * half);
  });
});

describe('windows without any full layer', () => {
  const perToken = 12 * 2 * 8 * 64 * 2;
  const windows = cacheOfModel('gpt-oss-20b').filter(({ kind }) => kind === 'window');
  const plan = sglangCachePlan(windows, sglang);

  test('take no more for a request longer than the window', () => {
    expect(plan.requestBytes(100)).toBe(100 * perToken);
    expect(plan.requestBytes(10_000)).toBe(128 * perToken);
  });

  test('hold as many long requests as windows, the pool their own', () => {
    expect(plan.tokensIn(1280 * perToken, 0)).toBe(1280);
    expect(plan.requestsIn(1280 * perToken, 10_000)).toBe(10);
    expect(plan.requestsIn(1280 * perToken, 64)).toBe(20);
  });

  test('share no prefix', () => {
    expect(plan.prefixBytes(10)).toBe(0);
  });
});

test('states without any other layer hold tokens without end', () => {
  const states = cacheOfModel('qwen3.5-9b').filter(({ kind }) => kind === 'state');
  const plan = sglangCachePlan(states, sglang);
  expect(plan.tokensIn(1e9, 0)).toBe(Infinity);
  expect(plan.requestBytes(1)).toBe(plan.requestBytes(100_000));
  expect(plan.requestsIn(0, 1)).toBe(0);
});

describe('states: Qwen3.5-9B', () => {
  const plan = sglangCachePlan(cacheOfModel('qwen3.5-9b'), sglang);
  const state = 24 * (32 * 128 * 128 * 4 + (2 * 16 * 128 + 32 * 128) * 3 * 2);

  test('get 0.9 of what the tokens get, three to a request', () => {
    const cache = (300 * state * 1.9) / 0.9 + 1;
    expect(plan.requestsIn(cache, 1)).toBe(100);
  });

  test('a request takes what fills its tighter pool', () => {
    expect(plan.requestBytes(1)).toBeCloseTo((1.9 * 3 * state) / 0.9, 3);
    const perToken = 8 * 2 * 4 * 256 * 2;
    expect(plan.requestBytes(200_000)).toBeCloseTo(1.9 * 200_000 * perToken, 3);
  });
});

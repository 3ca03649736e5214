import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { requestCacheBytes } from '../../../src/estimates/memory/requestCacheBytes.ts';
import { cacheOfModel, gib } from './memoryFixture.ts';

test('gpt-oss-120b keeps half of what it would without windows at 131,072 tokens: 4.5 GiB', () => {
  const kept = requestCacheBytes(cacheOfModel('gpt-oss-120b'), 131_072);
  const full = 36 * 2 * 8 * 64 * 2 * 131_072;
  expect(full / gib).toBe(9);
  expect(kept / full).toBeCloseTo(0.5, 2);
});

test('below its window a windowed model keeps every token', () => {
  expect(requestCacheBytes(cacheOfModel('gpt-oss-120b'), 100)).toBe(36 * 2 * 8 * 64 * 2 * 100);
});

describe('states', () => {
  const state = requestCacheBytes(cacheOfModel('qwen3.5-9b'), 0);

  test('are kept before the first token: 24 layers of Qwen3.5-9B, 2 MiB in 32 bits and a convolution each', () => {
    const matrix = 32 * 128 * 128 * 4;
    const convolution = (2 * 16 * 128 + 32 * 128) * 3 * 2;
    expect(state).toBe(24 * (matrix + convolution));
  });

  test('do not grow with the sequence', () => {
    const perToken = 8 * 2 * 4 * 256 * 2;
    expect(requestCacheBytes(cacheOfModel('qwen3.5-9b'), 10_000)).toBe(state + 10_000 * perToken);
  });
});

test('a longer sequence never keeps less', () => {
  const models = ['llama-3.1-8b-instruct', 'gemma-3-27b-it', 'llama-4-scout-17b-16e-instruct', 'kimi-k3'];
  fc.assert(
    fc.property(
      fc.constantFrom(...models),
      fc.nat({ max: 200_000 }),
      fc.nat({ max: 50_000 }),
      (model, tokens, more) => {
        const layers = cacheOfModel(model);
        expect(requestCacheBytes(layers, tokens + more)).toBeGreaterThanOrEqual(
          requestCacheBytes(layers, tokens),
        );
      },
    ),
  );
});

import { expect, test } from 'vitest';
import { profiledCacheBytes } from '../../../src/formulas/memory/profiledCacheBytes.ts';

const gib = 2 ** 30;

test('Llama 3 8B leaves 53.29 GiB of an 80 GB card (vLLM pull request 10511)', () => {
  const left = profiledCacheBytes({
    memoryBytes: 79.22 * gib,
    memoryFraction: 0.9,
    weightBytes: 14.96 * gib,
    activationBytes: 1.26 * gib,
    runtimeBytes: 1.79 * gib,
  });
  expect(left / gib).toBeCloseTo(53.29, 2);
});

test('weights beyond the share leave a negative budget', () => {
  expect(
    profiledCacheBytes({
      memoryBytes: 80e9,
      memoryFraction: 0.9,
      weightBytes: 141e9,
      activationBytes: 0,
      runtimeBytes: 0,
    }),
  ).toBeLessThan(0);
});

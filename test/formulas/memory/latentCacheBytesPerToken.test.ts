import { expect, test } from 'vitest';
import { latentCacheBytesPerToken } from '../../../src/formulas/memory/latentCacheBytesPerToken.ts';

test('DeepSeek-R1 keeps 2,196 MiB for 32,768 tokens (ik_llama.cpp log)', () => {
  const perToken = latentCacheBytesPerToken({
    layerCount: 61,
    kvRankDim: 512,
    ropeHeadDim: 64,
    elementBits: 16,
  });
  expect((perToken * 32_768) / 2 ** 20).toBe(2196);
});

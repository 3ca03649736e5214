import { expect, test } from 'vitest';
import { kvCacheBytesPerToken } from '../../../src/formulas/memory/kvCacheBytesPerToken.ts';

test('Llama 3.1 405B keeps 516,096 bytes a token (Insights into DeepSeek-V3, table 1)', () => {
  expect(
    kvCacheBytesPerToken({
      layerCount: 126,
      kvHeadCount: 8,
      keyHeadDim: 128,
      valueHeadDim: 128,
      elementBits: 16,
    }),
  ).toBe(516_096);
});

test('Llama 3.1 8B keeps 15.6 GiB for 128,000 tokens (Hugging Face)', () => {
  const perToken = kvCacheBytesPerToken({
    layerCount: 32,
    kvHeadCount: 8,
    keyHeadDim: 128,
    valueHeadDim: 128,
    elementBits: 16,
  });
  expect((perToken * 128_000) / 2 ** 30).toBeCloseTo(15.625, 3);
});

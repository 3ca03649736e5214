import { expect, test } from 'vitest';
import { scaledLatentCacheBytesPerToken } from '../../../src/formulas/memory/scaledLatentCacheBytesPerToken.ts';

test('61 layers and their indexers keep 48,068 bytes a token (DeepSeek-V3.2)', () => {
  const indexer = 61 * 132;
  expect(scaledLatentCacheBytesPerToken({ layerCount: 61, kvRankDim: 512, ropeHeadDim: 64 }) + indexer).toBe(
    48_068,
  );
});

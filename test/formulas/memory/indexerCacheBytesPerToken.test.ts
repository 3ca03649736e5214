import { expect, test } from 'vitest';
import { indexerCacheBytesPerToken } from '../../../src/formulas/memory/indexerCacheBytesPerToken.ts';

test('a key of 128 elements takes 132 bytes', () => {
  expect(indexerCacheBytesPerToken({ layerCount: 1, indexHeadDim: 128 })).toBe(132);
});

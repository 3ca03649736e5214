import { expect, test } from 'vitest';
import { latentAttentionParameterCount } from '../../../src/formulas/parameters/latentAttentionParameterCount.ts';

test('61 layers of DeepSeek-V3 hold 11.4 billion attention weights', () => {
  const layer = latentAttentionParameterCount({
    queryParameterCount: 48_760_320,
    hiddenDim: 7168,
    headCount: 128,
    kvRankDim: 512,
    nopeHeadDim: 128,
    ropeHeadDim: 64,
    valueHeadDim: 128,
  });
  expect((61 * layer) / 1e9).toBeCloseTo(11.41, 2);
});

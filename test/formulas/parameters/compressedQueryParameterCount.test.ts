import { expect, test } from 'vitest';
import { compressedQueryParameterCount } from '../../../src/formulas/parameters/compressedQueryParameterCount.ts';

test('the waist makes queries cheaper than a direct projection (DeepSeek-V3)', () => {
  const direct = 7168 * 128 * 192;
  const compressed = compressedQueryParameterCount({
    hiddenDim: 7168,
    headCount: 128,
    queryRankDim: 1536,
    nopeHeadDim: 128,
    ropeHeadDim: 64,
  });
  expect(compressed / direct).toBeCloseTo(0.277, 3);
});

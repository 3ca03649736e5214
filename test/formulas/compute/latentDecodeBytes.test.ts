import { expect, test } from 'vitest';
import { latentDecodeBytes } from '../../../src/formulas/compute/latentDecodeBytes.ts';

const deepseekV3 = {
  sequenceCount: 1,
  headCount: 128,
  latentDim: 576,
  valueRankDim: 512,
  cacheBits: 16,
  activationBits: 16,
};

test('each token of context costs 1,152 bytes, whatever the heads', () => {
  const longer = latentDecodeBytes({ ...deepseekV3, contextCount: 1001 });
  expect(longer - latentDecodeBytes({ ...deepseekV3, contextCount: 1000 })).toBe(1152);
});

test('128 heads over one latent reach 242 operations a byte', () => {
  const contextCount = 1e6;
  const flop = 2 * 128 * (576 + 512) * contextCount;
  expect(flop / latentDecodeBytes({ ...deepseekV3, contextCount })).toBeCloseTo(242, 0);
});

import { expect, test } from 'vitest';
import { gatedDeltaParameterCount } from '../../../src/formulas/parameters/gatedDeltaParameterCount.ts';

test('matches the tensors of one linear layer of Qwen3-Next-80B-A3B', () => {
  const qkvz = 2048 * 12_288;
  const ba = 2048 * 64;
  const conv = 8192 * 4;
  const out = 4096 * 2048;
  const vectors = 32 + 32 + 128;
  expect(
    gatedDeltaParameterCount({
      hiddenDim: 2048,
      keyHeadCount: 16,
      valueHeadCount: 32,
      keyHeadDim: 128,
      valueHeadDim: 128,
      convolutionCount: 4,
    }),
  ).toBe(qkvz + ba + conv + out + vectors);
});

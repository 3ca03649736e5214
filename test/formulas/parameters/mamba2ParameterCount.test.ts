import { expect, test } from 'vitest';
import { mamba2ParameterCount } from '../../../src/formulas/parameters/mamba2ParameterCount.ts';

test('matches the tensors of one Mamba layer of Nemotron 3 Super', () => {
  const inputProjection = 4096 * (8192 + 10_240 + 128);
  const convolution = 10_240 * 4 + 10_240;
  const vectors = 3 * 128 + 8192;
  const outputProjection = 8192 * 4096;
  expect(
    mamba2ParameterCount({
      hiddenDim: 4096,
      headCount: 128,
      headDim: 64,
      stateDim: 128,
      groupCount: 8,
      convolutionCount: 4,
    }),
  ).toBe(inputProjection + convolution + vectors + outputProjection);
});

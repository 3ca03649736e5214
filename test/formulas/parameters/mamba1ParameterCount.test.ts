import { expect, test } from 'vitest';
import { mamba1ParameterCount } from '../../../src/formulas/parameters/mamba1ParameterCount.ts';

test('matches the tensors of one Mamba layer of Jamba 1.5 Mini', () => {
  const inProjection = 4096 * 16_384;
  const convolution = 8192 * 4 + 8192;
  const xProjection = 8192 * (256 + 32);
  const stepProjection = 256 * 8192 + 8192;
  const decayAndSkip = 8192 * 16 + 8192;
  const norms = 256 + 16 + 16;
  const outProjection = 8192 * 4096;
  expect(
    mamba1ParameterCount({
      hiddenDim: 4096,
      innerDim: 8192,
      stateDim: 16,
      stepRankDim: 256,
      convolutionCount: 4,
    }),
  ).toBe(inProjection + convolution + xProjection + stepProjection + decayAndSkip + norms + outProjection);
});

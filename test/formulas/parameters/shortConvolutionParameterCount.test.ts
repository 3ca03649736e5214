import { expect, test } from 'vitest';
import { shortConvolutionParameterCount } from '../../../src/formulas/parameters/shortConvolutionParameterCount.ts';

test('the taps are few beside the projections', () => {
  expect(
    shortConvolutionParameterCount({ hiddenDim: 2048, convolutionCount: 3 }) -
      shortConvolutionParameterCount({ hiddenDim: 2048, convolutionCount: 0 }),
  ).toBe(6144);
});

import { expect, test } from 'vitest';
import { convolutionStateBytes } from '../../../src/formulas/memory/convolutionStateBytes.ts';

test('a convolution of one tap keeps nothing', () => {
  expect(
    convolutionStateBytes({ layerCount: 36, channelDim: 8192, convolutionCount: 1, elementBits: 16 }),
  ).toBe(0);
});

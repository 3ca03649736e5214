import { expect, test } from 'vitest';
import { checkpointedActivationBytes } from '../../../src/formulas/training/checkpointedActivationBytes.ts';

test('is the two bytes per element of the paper, s b h times 2 a layer', () => {
  const bytes = checkpointedActivationBytes({
    layerCount: 96,
    tokenCount: 2048,
    elementBytes: 2,
    hiddenDim: 12_288,
  });
  expect(bytes).toBe(2 * 2048 * 12_288 * 96);
});

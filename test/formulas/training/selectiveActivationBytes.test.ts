import { expect, test } from 'vitest';
import { gptLayerActivationBytes } from '../../../src/formulas/training/gptLayerActivationBytes.ts';
import { selectiveActivationBytes } from '../../../src/formulas/training/selectiveActivationBytes.ts';

test('saves 70 % of what GPT-3 keeps with its scores, as the paper says', () => {
  const shape = { sequenceTokenCount: 2048, sequenceCount: 1, hiddenDim: 12_288, tensorParallelCount: 1 };
  const withScores = gptLayerActivationBytes({ ...shape, headCount: 96 });
  expect(1 - selectiveActivationBytes(shape) / withScores).toBeCloseTo(0.7, 2);
});

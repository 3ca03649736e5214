import { expect, test } from 'vitest';
import { gptLayerActivationBytes } from '../../../src/formulas/training/gptLayerActivationBytes.ts';

const gpt3 = { sequenceTokenCount: 2048, sequenceCount: 1, hiddenDim: 12_288, headCount: 96 };

test('with nothing shared, a token of width h keeps 34 h and its scores', () => {
  const perElement = gptLayerActivationBytes({ ...gpt3, tensorParallelCount: 1 }) / (2048 * 12_288);
  expect(perElement).toBe(34 + 80);
});

test('norms and dropouts stay whole, so eight accelerators keep more than an eighth each', () => {
  const one = gptLayerActivationBytes({ ...gpt3, tensorParallelCount: 1 });
  expect(gptLayerActivationBytes({ ...gpt3, tensorParallelCount: 8 })).toBeGreaterThan(one / 8);
});

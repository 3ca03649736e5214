import { expect, test } from 'vitest';
import { attentionTrainingFlop } from '../../../src/formulas/training/attentionTrainingFlop.ts';

test('equals the term of s over 6h in the published iteration, halved by the causal mask', () => {
  const [layerCount, hiddenDim, tokens] = [96, 12_288, 2048];
  const paper = 96 * tokens * layerCount * hiddenDim ** 2 * (tokens / (6 * hiddenDim));
  const ours = attentionTrainingFlop({
    trainedTokenCount: tokens,
    layerCount,
    seenTokenCount: tokens,
    attentionDim: hiddenDim,
    passCount: 4,
  });
  expect(ours / paper).toBeCloseTo(0.5, 12);
});

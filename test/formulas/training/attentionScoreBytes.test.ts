import { expect, test } from 'vitest';
import { attentionScoreBytes } from '../../../src/formulas/training/attentionScoreBytes.ts';

test('twice the sequence keeps four times the scores', () => {
  const shape = { headCount: 32, sequenceCount: 1 };
  const short = attentionScoreBytes({ ...shape, sequenceTokenCount: 4096 });
  expect(attentionScoreBytes({ ...shape, sequenceTokenCount: 8192 })).toBe(4 * short);
});

test('scores are 70 % of what a layer of GPT-3 keeps, as the paper says', () => {
  const scores = attentionScoreBytes({ headCount: 96, sequenceCount: 1, sequenceTokenCount: 2048 });
  // Its table: the rest keeps 34 bytes for each value of the hidden state.
  const rest = 34 * 2048 * 12_288;
  expect(scores / (scores + rest)).toBeCloseTo(0.7, 2);
});

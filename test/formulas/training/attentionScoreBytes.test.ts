import { expect, test } from 'vitest';
import { attentionScoreBytes } from '../../../src/formulas/training/attentionScoreBytes.ts';

test('twice the sequence keeps four times the scores', () => {
  const shape = { headCount: 32, sequenceCount: 1 };
  const short = attentionScoreBytes({ ...shape, sequenceTokenCount: 4096 });
  expect(attentionScoreBytes({ ...shape, sequenceTokenCount: 8192 })).toBe(4 * short);
});

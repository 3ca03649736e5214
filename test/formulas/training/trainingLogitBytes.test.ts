import { expect, test } from 'vitest';
import { trainingLogitBytes } from '../../../src/formulas/training/trainingLogitBytes.ts';

test('eight chunks free seven eighths of what the loss works with', () => {
  const loss = { tokenCount: 8192, vocabularyCount: 128_256, keptElementBytes: 2, workingElementBytes: 8 };
  const saved =
    trainingLogitBytes({ ...loss, chunkCount: 1 }) - trainingLogitBytes({ ...loss, chunkCount: 8 });
  expect(saved).toBe(8192 * 128_256 * 7);
});

import { expect, test } from 'vitest';
import { expertsPeakBytes } from '../../../src/formulas/memory/expertsPeakBytes.ts';

test('twice the tokens need twice the room', () => {
  const qwen = { activeExpertCount: 8, innerDim: 1536, hiddenDim: 4096, elementBytes: 2 };
  expect(expertsPeakBytes({ ...qwen, batchTokenCount: 8192 })).toBe(
    2 * expertsPeakBytes({ ...qwen, batchTokenCount: 4096 }),
  );
});

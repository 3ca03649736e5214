import { expect, test } from 'vitest';
import { expertsPeakBytes } from '../../../src/formulas/memory/expertsPeakBytes.ts';

test('twice the tokens need twice the room', () => {
  const qwen = { activeExpertCount: 8, innerDim: 1536, hiddenDim: 4096, elementBytes: 2 };
  expect(expertsPeakBytes({ ...qwen, batchTokenCount: 8192 })).toBe(
    2 * expertsPeakBytes({ ...qwen, batchTokenCount: 4096 }),
  );
});

test('the wider of twice the inner width and the hidden width decides', () => {
  const small = { batchTokenCount: 3, activeExpertCount: 2, innerDim: 5, elementBytes: 2 };
  expect(expertsPeakBytes({ ...small, hiddenDim: 7 })).toBe(2 * 3 * (2 * (10 + 5) + 7));
  expect(expertsPeakBytes({ ...small, hiddenDim: 12 })).toBe(2 * 3 * (2 * (12 + 5) + 12));
});

import { expect, test } from 'vitest';
import { forwardPeakBytes } from '../../../src/formulas/memory/forwardPeakBytes.ts';

test('Qwen2.5-0.5B with 32,768 tokens a step peaks at 1.06 GiB, as logged', () => {
  const peak = forwardPeakBytes({
    batchTokenCount: 32_768,
    innerDim: 4864,
    hiddenDim: 896,
    elementBytes: 2,
    workspaceBytes: 8.125 * 2 ** 20,
  });
  expect(peak / 2 ** 30).toBeCloseTo(1.06, 2);
});

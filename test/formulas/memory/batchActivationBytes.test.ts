import { expect, test } from 'vitest';
import { batchActivationBytes } from '../../../src/formulas/memory/batchActivationBytes.ts';

test('cutting the inner width over four accelerators leaves the hidden copies whole', () => {
  const llama = {
    batchTokenCount: 1,
    elementBytes: 2,
    liveHiddenCount: 5,
    hiddenDim: 4096,
    liveInnerCount: 3,
  };
  const one = batchActivationBytes({ ...llama, innerDim: 14_336 });
  const four = batchActivationBytes({ ...llama, innerDim: 3584 });
  expect(one - four).toBe(2 * 3 * 10_752);
});

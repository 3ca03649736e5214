import { expect, test } from 'vitest';
import { keptActivationBytes } from '../../../src/formulas/training/keptActivationBytes.ts';

test('32 layers of Llama 2 7B keep what a second sequence added to a measured run', () => {
  const layer = keptActivationBytes({
    tokenCount: 1304,
    elementBytes: 2,
    hiddenCopyCount: 6,
    hiddenDim: 4096,
    mixerCopyCount: 1,
    mixerDim: 16_384,
    innerCopyCount: 4,
    innerDim: 11_008,
  });
  // LitGPT: 21.30 GB with one sequence of 1,304 tokens, 29.07 GB with two.
  expect((32 * layer) / 7.77e9).toBeGreaterThan(0.9);
  expect((32 * layer) / 7.77e9).toBeLessThan(1.1);
});

import { expect, test } from 'vitest';
import { logitBufferBytes } from '../../../src/formulas/memory/logitBufferBytes.ts';

test('Llama 3 8B logs a compute buffer of 258.50 MiB', () => {
  expect(
    logitBufferBytes({
      microBatchTokenCount: 512,
      vocabularyCount: 128_256,
      hiddenDim: 4096,
      elementBytes: 4,
    }) /
      2 ** 20,
  ).toBe(258.5);
});

import { expect, test } from 'vitest';
import { layerBufferBytes } from '../../../src/formulas/memory/layerBufferBytes.ts';

test('Qwen3.6-27B with 32,768 tokens logs a compute buffer of 154.02 MiB', () => {
  const bytes = layerBufferBytes({
    microBatchTokenCount: 512,
    elementBytes: 4,
    innerDim: 17_408,
    hiddenDim: 5120,
    maskElementBytes: 2,
    contextTokenCount: 32_768,
  });
  expect(bytes / 2 ** 20).toBeCloseTo(154.0, 1);
});

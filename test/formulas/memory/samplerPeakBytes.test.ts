import { expect, test } from 'vitest';
import { samplerPeakBytes } from '../../../src/formulas/memory/samplerPeakBytes.ts';

const hopperWorkspace = 32 * 2 ** 20;
const gib = 2 ** 30;

test('Llama 3.1 8B on H100 peaks at 4.76 GiB in vLLM 0.11 (llm-d benchmark)', () => {
  const peak = samplerPeakBytes({
    logitBytes: 38,
    sequenceCount: 1024,
    vocabularyCount: 128_256,
    batchTokenCount: 8192,
    hiddenDim: 4096,
    elementBytes: 2,
    workspaceBytes: hopperWorkspace,
  });
  expect(peak / gib).toBeCloseTo(4.757, 3);
});

test('gpt-oss-20b on H100 peaks at 7.38 GiB in vLLM 0.11 (llm-d benchmark)', () => {
  const peak = samplerPeakBytes({
    logitBytes: 38,
    sequenceCount: 1024,
    vocabularyCount: 201_088,
    batchTokenCount: 8192,
    hiddenDim: 2880,
    elementBytes: 2,
    workspaceBytes: hopperWorkspace,
  });
  expect(peak / gib).toBeCloseTo(7.38, 1);
});

test('Llama 3 8B peaked at 1.26 GiB when vLLM profiled 256 sequences (pull request 10511)', () => {
  const peak = samplerPeakBytes({
    logitBytes: 38,
    sequenceCount: 256,
    vocabularyCount: 128_256,
    batchTokenCount: 8192,
    hiddenDim: 4096,
    elementBytes: 2,
    workspaceBytes: hopperWorkspace,
  });
  expect(peak / gib).toBeCloseTo(1.26, 2);
});

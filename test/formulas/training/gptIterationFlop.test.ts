import { expect, test } from 'vitest';
import { gptIterationFlop } from '../../../src/formulas/training/gptIterationFlop.ts';
import { trainingSeconds } from '../../../src/formulas/training/trainingSeconds.ts';

// Megatron-Turing NLG 530B: 1,920 sequences of 2,048 tokens; seconds measured at a rate of each accelerator.
test.each([
  [2240, 126e12, 60.1],
  [2800, 121e12, 50.2],
  [3360, 113e12, 44.4],
])('%d accelerators at %d FLOP/s take %d seconds', (acceleratorCount, rate, seconds) => {
  const workFlop = gptIterationFlop({
    sequenceCount: 1920,
    sequenceTokenCount: 2048,
    layerCount: 105,
    hiddenDim: 20_480,
    vocabularyCount: 51_200,
  });
  const predicted = trainingSeconds({
    workFlop,
    acceleratorCount,
    peakFlopPerSecond: rate,
    achievedFraction: 1,
  });
  expect(Math.abs(predicted / seconds - 1)).toBeLessThan(0.01);
});

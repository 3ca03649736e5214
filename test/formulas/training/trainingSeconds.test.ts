import { expect, test } from 'vitest';
import { attentionTrainingFlop } from '../../../src/formulas/training/attentionTrainingFlop.ts';
import { trainingFlop } from '../../../src/formulas/training/trainingFlop.ts';
import { trainingSeconds } from '../../../src/formulas/training/trainingSeconds.ts';

test('GPT-3 takes 34 days on 1,024 accelerators at 140 TFLOP/s', () => {
  const workFlop = trainingFlop({ trainedTokenCount: 300e9, activeParameterCount: 175e9, passCount: 4 });
  const job = { workFlop, acceleratorCount: 1024, peakFlopPerSecond: 312e12, achievedFraction: 140 / 312 };
  expect(Math.abs(trainingSeconds(job) / 86_400 / 34 - 1)).toBeLessThan(0.01);
});

// Megatron-Turing NLG 530B: 1,920 sequences of 2,048 tokens; seconds measured at a rate of each accelerator.
test.each([
  [2240, 126e12, 60.1],
  [2800, 121e12, 50.2],
  [3360, 113e12, 44.4],
])('%d accelerators at %d FLOP/s take %d seconds for a step of 530B', (acceleratorCount, rate, seconds) => {
  const [hiddenDim, layerCount] = [20_480, 105];
  const tokens = { trainedTokenCount: 1920 * 2048 };
  // Layers are recomputed, the head of 51,200 words is not; Megatron counts attention without its mask.
  const layers = { ...tokens, activeParameterCount: 12 * layerCount * hiddenDim ** 2, passCount: 4 };
  const head = { ...tokens, activeParameterCount: 51_200 * hiddenDim, passCount: 3 };
  const attention = { layerCount, seenTokenCount: 2 * 2048, attentionDim: hiddenDim, passCount: 4 };
  const predicted = trainingSeconds({
    workFlop: trainingFlop(layers) + trainingFlop(head) + attentionTrainingFlop({ ...tokens, ...attention }),
    acceleratorCount,
    peakFlopPerSecond: rate,
    achievedFraction: 1,
  });
  expect(Math.abs(predicted / seconds - 1)).toBeLessThan(0.01);
});

import { expect, test } from 'vitest';
import { trainingFlop } from '../../../src/formulas/training/trainingFlop.ts';
import { trainingSeconds } from '../../../src/formulas/training/trainingSeconds.ts';

test('GPT-3 takes 34 days on 1,024 accelerators at 140 TFLOP/s', () => {
  const workFlop = trainingFlop({ trainedTokenCount: 300e9, activeParameterCount: 175e9, passCount: 4 });
  const job = { workFlop, acceleratorCount: 1024, peakFlopPerSecond: 312e12, achievedFraction: 140 / 312 };
  expect(Math.abs(trainingSeconds(job) / 86_400 / 34 - 1)).toBeLessThan(0.01);
});

import { expect, test } from 'vitest';
import { trainingCheckpointBytes } from '../../../src/formulas/training/trainingCheckpointBytes.ts';

test('weights alone are a seventh of what a resumable checkpoint takes', () => {
  const model = { trainedParameterCount: 8e9, weightElementBytes: 2 };
  const whole = trainingCheckpointBytes({ ...model, optimiserElementBytes: 12 });
  expect(trainingCheckpointBytes({ ...model, optimiserElementBytes: 0 })).toBe(whole / 7);
});

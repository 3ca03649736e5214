import { expect, test } from 'vitest';
import { trainingStateBytes } from '../../../src/formulas/training/trainingStateBytes.ts';

const paper = {
  trainedParameterCount: 7.5e9,
  weightElementBytes: 2,
  gradientElementBytes: 2,
  optimiserElementBytes: 12,
};

// ZeRO, figure 1: 120, 31.4, 16.6 and 1.9 GB.
test.each([
  [1, 1, 1, 120],
  [1, 1, 64, 31.4],
  [1, 64, 64, 16.6],
  [64, 64, 64, 1.9],
])(
  'cut over %d, %d and %d accelerators, the paper’s model takes %d GB',
  (weightShardCount, gradientShardCount, optimiserShardCount, gigabytes) => {
    const bytes = trainingStateBytes({ ...paper, weightShardCount, gradientShardCount, optimiserShardCount });
    expect(bytes / 1e9).toBeCloseTo(gigabytes, 1);
  },
);

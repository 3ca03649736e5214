import { expect, test } from 'vitest';
import { weightBytes } from '../../../src/formulas/memory/weightBytes.ts';

test('Llama 3.1 70B takes 141 GB in 16 bits (Hugging Face: 140 GB)', () => {
  expect(weightBytes({ parameterCount: 70_553_706_496, weightBits: 16 }) / 1e9).toBeCloseTo(141.11, 2);
});

test('halving the bits halves the bytes', () => {
  const parameterCount = 1_000_003;
  expect(weightBytes({ parameterCount, weightBits: 8 }) * 2).toBe(
    weightBytes({ parameterCount, weightBits: 16 }),
  );
});

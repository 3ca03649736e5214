import { expect, test } from 'vitest';
import { trainingFlop } from '../../../src/formulas/training/trainingFlop.ts';

test('a frozen base costs two thirds of full training', () => {
  const job = { trainedTokenCount: 1e9, activeParameterCount: 8e9 };
  const full = trainingFlop({ ...job, passCount: 3 });
  expect(full).toBe(6 * 8e18);
  expect(trainingFlop({ ...job, passCount: 2 }) / full).toBeCloseTo(2 / 3, 12);
});

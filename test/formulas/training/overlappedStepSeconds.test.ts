import { expect, test } from 'vitest';
import { overlappedStepSeconds } from '../../../src/formulas/training/overlappedStepSeconds.ts';

test('exchange costs nothing until it takes longer than the arithmetic', () => {
  const step = { computeSeconds: 2, fixedSeconds: 0 };
  expect(overlappedStepSeconds({ ...step, exchangeSeconds: 1.9 })).toBe(2);
  expect(overlappedStepSeconds({ ...step, exchangeSeconds: 5 })).toBe(5);
});

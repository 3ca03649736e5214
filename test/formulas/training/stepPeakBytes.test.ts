import { expect, test } from 'vitest';
import { stepPeakBytes } from '../../../src/formulas/training/stepPeakBytes.ts';

test('activations below the gradients cost nothing more', () => {
  const step = { heldBytes: 18, gradientBytes: 6 };
  expect(stepPeakBytes({ ...step, activationBytes: 5 })).toBe(stepPeakBytes({ ...step, activationBytes: 1 }));
  expect(stepPeakBytes({ ...step, activationBytes: 7 })).toBe(25);
});

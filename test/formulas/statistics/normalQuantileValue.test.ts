import { expect, test } from 'vitest';
import { normalQuantileValue } from '../../../src/formulas/statistics/normalQuantileValue.ts';

test('nineteen in twenty lie within two standard deviations', () => {
  const quantity = { meanValue: 100, deviationValue: 15 };
  expect(normalQuantileValue({ ...quantity, quantileFraction: 0.025 })).toBeCloseTo(70.6, 1);
  expect(normalQuantileValue({ ...quantity, quantileFraction: 0.975 })).toBeCloseTo(129.4, 1);
});

test('what does not vary is its mean', () => {
  expect(normalQuantileValue({ meanValue: 5, deviationValue: 0, quantileFraction: 0.9 })).toBe(5);
});

import { expect, test } from 'vitest';
import { kernelSeconds } from '../../../src/formulas/roofline/kernelSeconds.ts';

test('a square product of 8,192 on an H100 in BF16 takes 1.54 ms at 72 % of the peak', () => {
  const bound = (2 * 8192 ** 3) / 989.4e12;
  expect(kernelSeconds({ boundSeconds: bound, utilisationFraction: 0.7208 }) * 1e3).toBeCloseTo(1.5417, 3);
});

test('data held in a cache beats the bound', () => {
  expect(kernelSeconds({ boundSeconds: 1, utilisationFraction: 2 })).toBe(0.5);
});

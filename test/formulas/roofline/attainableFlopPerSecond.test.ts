import { expect, test } from 'vitest';
import { attainableFlopPerSecond } from '../../../src/formulas/roofline/attainableFlopPerSecond.ts';

const h100 = { peakFlopPerSecond: 989e12, memoryBytesPerSecond: 3.35e12 };

test('below the ridge point, memory sets the rate', () => {
  expect(attainableFlopPerSecond({ ...h100, intensityFlopPerByte: 1 })).toBe(3.35e12);
});

test('above the ridge point, the arithmetic peak sets the rate', () => {
  expect(attainableFlopPerSecond({ ...h100, intensityFlopPerByte: 1000 })).toBe(989e12);
});

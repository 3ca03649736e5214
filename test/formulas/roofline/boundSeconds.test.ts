import { expect, test } from 'vitest';
import { boundSeconds } from '../../../src/formulas/roofline/boundSeconds.ts';

const h100 = { flopPerSecond: 989e12, bytesPerSecond: 3.35e12 };

test('a large product is bound by arithmetic', () => {
  const seconds = boundSeconds({ ...h100, flop: 2 * 8192 ** 3, bytes: 6 * 8192 ** 2 });
  expect(seconds).toBe((2 * 8192 ** 3) / 989e12);
});

test('a single row is bound by memory', () => {
  const seconds = boundSeconds({ ...h100, flop: 2 * 8192 ** 2, bytes: 2 * 8192 ** 2 });
  expect(seconds).toBe((2 * 8192 ** 2) / 3.35e12);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roundedUp } from '../../src/formulas/roundedUp.ts';

test.each([
  [0, 0],
  [2, 2],
  [2.0001, 3],
  [0.1, 1],
])('%d needs %d', (value, count) => {
  expect(roundedUp(value)).toBe(count);
});

test('a product that was rounded up past a whole number is that number', () => {
  // 1.1 × 3 is 3.3000000000000003.
  expect(Math.ceil((1.1 * 3) / 3.3)).toBe(2);
  expect(roundedUp((1.1 * 3) / 3.3)).toBe(1);
});

test('holds what it was given but for the rounding, and one less does not', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e9, noNaN: true }), (value) => {
      const count = roundedUp(value);
      expect(count).toBeGreaterThanOrEqual(value - 1e-6);
      expect(count - 1).toBeLessThan(value === 0 ? 1 : value);
    }),
  );
});

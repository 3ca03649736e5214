import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writtenDigits, writtenNumber } from '../../src/units/writtenNumber.ts';

const like = (options: Intl.NumberFormatOptions) => {
  const format = new Intl.NumberFormat('en-GB', { ...options, signDisplay: 'negative' });
  return (value: number) => format.format(value).replaceAll(',', '\u00a0').replace('-', '\u2212');
};

/** Numbers of as many digits as anybody types or a record holds; at more, a half is a matter of the last bit. */
const numbers = fc
  .tuple(fc.integer({ min: -999_999_999_999, max: 999_999_999_999 }), fc.integer({ min: -18, max: 12 }))
  .map(([digits, exponent]) => Number(`${digits}e${exponent}`));

test.each([
  [0, 0],
  [0, 3],
  [2, 2],
  [0, 12],
  [1, 1],
])('reads like the number formats of browsers with %d to %d decimals', (fewest, most) => {
  const expected = like({ minimumFractionDigits: fewest, maximumFractionDigits: most });
  fc.assert(
    fc.property(numbers, (value) => {
      expect(writtenNumber(value, { fewest, most })).toBe(expected(value));
    }),
  );
});

test.each([1, 2, 3, 6])('reads like the number formats of browsers with %d significant digits', (count) => {
  const expected = like({ maximumSignificantDigits: count });
  fc.assert(
    fc.property(numbers, (value) => {
      expect(writtenDigits(value, count)).toBe(expected(value));
    }),
  );
});

test.each([
  [1.005, 2, '1.01'],
  [2.675, 2, '2.68'],
  [0.5, 0, '1'],
  [-0.5, 0, '\u22121'],
  [-0.4, 0, '0'],
  [-0, 0, '0'],
  [67_465.54, 12, '67\u00a0465.54'],
  [1.5e22, 0, '15\u00a0000\u00a0000\u00a0000\u00a0000\u00a0000\u00a0000\u00a0000'],
  [2.5e-7, 12, '0.00000025'],
  [-Infinity, 2, '\u2212∞'],
  [NaN, 2, 'NaN'],
])('%d with at most %d decimals reads %s', (value, most, text) => {
  expect(writtenNumber(value, { fewest: 0, most })).toBe(text);
});

test('three digits carry into a fourth', () => {
  expect(writtenDigits(9.996, 3)).toBe('10');
  expect(writtenDigits(0.000_999_6, 3)).toBe('0.001');
});

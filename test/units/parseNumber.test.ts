import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatCount } from '../../src/units/formatQuantity.ts';
import { parseNumber } from '../../src/units/parseNumber.ts';

test.each([
  ['6000', 6000],
  ['6 000', 6000],
  ['6\u00a0000', 6000],
  ['6,000', 6000],
  ["6'000", 6000],
  ['1,234,567.5', 1_234_567.5],
  ['0.24', 0.24],
  ['0,24', 0.24],
  ['0,240', 0.24],
  ['.5', 0.5],
  ['8k', 8000],
  ['1.5M', 1_500_000],
  [' 42 ', 42],
  ['-3', -3],
])('%s is read as %d', (text, number) => {
  expect(parseNumber(text)).toBe(number);
});

test.each(['', 'abc', '1.2.3', '1,2,3', '--1', '1e9', 'Infinity', 'NaN', '0x10', '5 tokens'])(
  '%s is no number',
  (text) => {
    expect(parseNumber(text)).toBeUndefined();
  },
);

test('reads back every whole number as it is shown', () => {
  fc.assert(fc.property(fc.nat({ max: 1e12 }), (number) => parseNumber(formatCount(number)) === number));
});

test('never throws, whatever is typed', () => {
  fc.assert(fc.property(fc.string(), (text) => ['number', 'undefined'].includes(typeof parseNumber(text))));
});

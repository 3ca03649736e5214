import { expect, test } from 'vitest';
import { promisedShareText } from '../../src/reports/promisedShareText.ts';

test.each([
  [0.5, 'half', 'half of the first tokens'],
  [0.9, 'nine in ten', 'nine first tokens in ten'],
  [0.95, '95 in 100', '95 first tokens in 100'],
  [0.99, '99 in 100', '99 first tokens in 100'],
] as const)('a share of %d is told in words, alone and with what it is of', (fraction, alone, withNoun) => {
  expect(promisedShareText(fraction)).toBe(alone);
  expect(promisedShareText(fraction, 'first tokens')).toBe(withNoun);
});

import { expect, test } from 'vitest';
import { sharedPrefixResidentTokens } from '../../../src/formulas/memory/sharedPrefixResidentTokens.ts';

test('without a prefix nothing is shared', () => {
  expect(sharedPrefixResidentTokens({ requestCount: 10, requestTokens: 500, prefixTokens: 0 })).toBe(5000);
});

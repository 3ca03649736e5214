import { expect, test } from 'vitest';
import { meanResidentTokens } from '../../../src/formulas/memory/meanResidentTokens.ts';

test('an answer of twice the length adds its half', () => {
  expect(meanResidentTokens({ inputTokens: 1000, outputTokens: 2000 })).toBe(2000);
});

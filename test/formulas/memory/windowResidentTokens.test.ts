import { expect, test } from 'vitest';
import { windowResidentTokens } from '../../../src/formulas/memory/windowResidentTokens.ts';

test('a short sequence does not fill the window', () => {
  expect(windowResidentTokens({ sequenceTokens: 100, windowTokens: 4096 })).toBe(100);
});

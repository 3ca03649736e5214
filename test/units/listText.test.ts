import { expect, test } from 'vitest';
import { listText } from '../../src/units/listText.ts';

test.each([
  [[], ''],
  [['A'], 'A'],
  [['A', 'B'], 'A and B'],
  [['A', 'B', 'C'], 'A, B and C'],
])('%j reads %j in a sentence', (names, text) => {
  expect(listText(names)).toBe(text);
});

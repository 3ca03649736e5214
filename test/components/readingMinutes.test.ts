import { expect, test } from 'vitest';
import { readingMinutes } from '../../src/components/readingMinutes.ts';

test.each([
  [0, 1],
  [100, 1],
  [440, 2],
  [2200, 10],
])('%d words take %d minutes', (words, minutes) => {
  expect(readingMinutes('word '.repeat(words).trim())).toBe(minutes);
});

test('what authors note for themselves takes no time', () => {
  expect(readingMinutes(`{/* ${'word '.repeat(2000)} */}\n\n${'word '.repeat(220)}`)).toBe(1);
});

import { expect, test } from 'vitest';
import { syntheticWord } from '../../../scripts/scale/syntheticWord.ts';

test('no word begins another, and the first are the shortest', () => {
  const words = Array.from({ length: 4000 }, (_, rank) => syntheticWord(rank)).toSorted();
  expect(new Set(words).size).toBe(words.length);
  // In order, a word that begins others stands right before one of them.
  expect(words.filter((word, at) => words[at + 1]?.startsWith(word))).toEqual([]);
  expect(syntheticWord(0).length).toBeLessThan(syntheticWord(3000).length);
});

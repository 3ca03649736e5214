import { expect, test } from 'vitest';
import { phrasePages } from '../../../src/islands/search/phrasePages.ts';

const data = () => Promise.reject(new Error('not asked for'));
const page = (id: string, ...words: number[]) => ({ id, score: 1, words, data });

test('a phrase keeps the distances that were typed', () => {
  const terms = [
    { places: [1], pages: [page('both', 4, 20), page('apart', 3), page('one', 1)] },
    { places: [3], pages: [page('both', 9, 22), page('apart', 4)] },
  ];
  expect(phrasePages(terms)).toEqual({ whole: ['both', 'apart'], phrase: ['both'] });
});

test('a word typed twice must stand there twice', () => {
  const terms = [
    { places: [0, 2], pages: [page('twice', 5, 7), page('once', 5)] },
    { places: [1], pages: [page('twice', 6), page('once', 6)] },
  ];
  expect(phrasePages(terms).phrase).toEqual(['twice']);
});

test('no terms have no pages', () => {
  expect(phrasePages([])).toEqual({ whole: [], phrase: [] });
});

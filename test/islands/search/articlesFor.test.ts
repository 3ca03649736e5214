import { expect, test } from 'vitest';
import { articlesFor } from '../../../src/islands/search/articlesFor.ts';
import type { Pagefind } from '../../../src/islands/search/Pagefind.ts';
import { searchTerms } from '../../../src/islands/search/searchTerms.ts';

/** Pages by their words; a search wants all of them, as Pagefind's does, and scores by how often they stand there. */
const pages: Readonly<Record<string, string>> = {
  power: 'power power accelerator model',
  cards: 'accelerator price model',
  cache: 'cache model model',
  salt: 'cache salt tenant model',
};
const nothing = () => Promise.reject(new Error('not asked for'));
const engine: Pagefind = {
  options: nothing,
  init: nothing,
  preload: nothing,
  debouncedSearch: nothing,
  search: (words) =>
    Promise.resolve({
      results: Object.entries(pages).flatMap(([id, text]) => {
        const held = words.split(' ').map((word) => text.split(' ').filter((other) => other === word).length);
        return held.includes(0) ? [] : [{ id, score: held.reduce((sum, one) => sum + one), data: nothing }];
      }),
    }),
};
const found = async (words: string) => (await articlesFor(engine, words)).results.map(({ id }) => id);

test('the page with the rarest word comes first, those with one word follow', async () => {
  expect(await found('cache salt')).toEqual(['salt', 'cache']);
});

test('a sentence is answered though no page holds all of it', async () => {
  expect((await found('how much power does a model with salt need')).slice(0, 2).sort()).toEqual([
    'power',
    'salt',
  ]);
});

test('a word goes by its other names too', async () => {
  expect(await found('gpu price')).toEqual(['cards', 'power']);
});

test('one known word is left to the engine', async () => {
  expect(await found('cache')).toEqual(['cache', 'salt']);
});

test('nothing known finds nothing', async () => {
  expect(await found('abacus')).toEqual([]);
});

test('words that only join are left out, unless nothing else is there', () => {
  expect(searchTerms('Which GPU, vs. the NPU?')).toEqual([['gpu', 'accelerator', 'card'], ['npu']]);
  expect(searchTerms('How to')).toEqual([['how'], ['to']]);
});

import { expect, test } from 'vitest';
import { articlesFor } from '../../../src/islands/search/articlesFor.ts';
import type { Found } from '../../../src/islands/search/Pagefind.ts';
import { searchTerms } from '../../../src/islands/search/searchTerms.ts';

/** Pages by their words, which score by how often they stand there. */
const pages: Readonly<Record<string, string>> = {
  power: 'power power accelerator model',
  cards: 'accelerator price model',
  cache: 'cache model model',
  salt: 'cache salt tenant model',
  first: 'first the lessee token',
  token: 'token first lessee',
};
const lookUp = (word: string): Promise<Found> =>
  Promise.resolve({
    results: Object.entries(pages).flatMap(([id, text]) => {
      const words = text.split(' ').flatMap((other, place) => (other === word ? [place] : []));
      const data = () => Promise.resolve({ url: word, excerpt: '', meta: {} });
      return words.length === 0 ? [] : [{ id, score: words.length, words, data }];
    }),
  });
const found = async (words: string) => (await articlesFor(lookUp, words)).results.map(({ id }) => id);

test('the page with the rarest word comes first, those with one word follow', async () => {
  expect(await found('salt cache')).toEqual(['salt', 'cache']);
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

test('words that stand together as typed count more, also across words that only join', async () => {
  expect((await found('token first'))[0]).toBe('token');
  expect((await found('first the lessee'))[0]).toBe('first');
});

test('what is quoted of a page is the word that tells most of it', async () => {
  const [page] = (await articlesFor(lookUp, 'salt model')).results;
  expect(page?.id).toBe('salt');
  expect((await page?.data())?.url).toBe('salt');
});

test('nothing known finds nothing', async () => {
  expect(await found('abacus')).toEqual([]);
});

test('words that only join are left out, unless nothing else is there', () => {
  expect(searchTerms('Which GPU, vs. the NPU?')).toEqual([
    { names: ['gpu', 'accelerator', 'card'], places: [1] },
    { names: ['npu'], places: [4] },
  ]);
  expect(searchTerms('How to')).toEqual([
    { names: ['how'], places: [0] },
    { names: ['to'], places: [1] },
  ]);
});

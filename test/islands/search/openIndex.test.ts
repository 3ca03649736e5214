import { expect, test } from 'vitest';
import { openIndex } from '../../../src/islands/search/openIndex.ts';
import type { Found, Pagefind } from '../../../src/islands/search/Pagefind.ts';

/** Pages by kind, each a word or two; every search is written down. */
const pages: readonly (readonly [kind: string, text: string])[] = [
  ['Articles', 'memory'],
  ['Articles', 'memory bound'],
  ['Models', 'memory model'],
  ['Prices', 'price'],
];
const recorder = (asked: string[]): Pagefind => ({
  options: () => Promise.resolve(),
  init: () => Promise.resolve(),
  search: (words, { filters: { kind } }): Promise<Found> => {
    const kinds: readonly string[] = typeof kind === 'string' ? [kind] : (kind?.any ?? []);
    if (words !== null) asked.push(`${words} in ${kinds.length} ${kinds[0]}`);
    return Promise.resolve({
      results: pages.flatMap(([of, text]) => {
        const held = (words ?? '').split(' ').every((word) => text.includes(word));
        const data = () =>
          Promise.resolve({ url: text, excerpt: '', meta: { title: text }, content: 'all of it' });
        return held && kinds.includes(of) ? [{ id: text, score: 1, words: [0], data }] : [];
      }),
    });
  },
});

test('pages stand under their kinds, and each carries only what is shown', async () => {
  const find = await openIndex(recorder([]));
  const groups = await find('memory');
  expect(groups?.map(({ kind, total }) => [kind, total]).filter(([, total]) => total !== 0)).toEqual([
    ['Articles', 2],
    ['Models', 1],
  ]);
  expect(groups?.find(({ kind }) => kind === 'Models')?.hits).toEqual([
    { url: 'memory model', excerpt: '', meta: { title: 'memory model' } },
  ]);
});

test('a word is looked up once, and all kinds but articles together', async () => {
  const asked: string[] = [];
  const find = await openIndex(recorder(asked));
  await find('memory');
  await find('memory bound');
  expect(asked).toEqual([
    'memory in 1 Articles',
    'memory in 9 Calculators',
    'bound in 1 Articles',
    'memory bound in 9 Calculators',
  ]);
});

test('a search that another overtakes gives nothing and asks no more', async () => {
  const asked: string[] = [];
  const find = await openIndex(recorder(asked));
  const [first, second] = await Promise.all([find('memory'), find('bound')]);
  expect(first).toBeUndefined();
  expect(second?.find(({ kind }) => kind === 'Articles')?.total).toBe(1);
  expect(asked).toEqual(['bound in 1 Articles', 'bound in 9 Calculators']);
});

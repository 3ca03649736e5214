import { expect, test } from 'vitest';
import { termHits } from '../../../src/islands/search/termHits.ts';

const part = (title: string, url: string) => ({ title, url, excerpt: `about ${title}` });
const page = { url: '/glossary/', excerpt: '', meta: { title: 'Glossary' } };

test('entries whose name holds the words come first, the page itself does not', () => {
  const parts = [
    part('Glossary', '/glossary/'),
    part('batch', '/glossary/#batch'),
    part('KV cache', '/glossary/#kv-cache'),
  ];
  const hits = termHits({ ...page, sub_results: parts }, 'Cache');
  expect(hits.map(({ url, meta }) => [url, meta['title'], meta['where']])).toEqual([
    ['/glossary/#kv-cache', 'KV cache', 'Glossary'],
    ['/glossary/#batch', 'batch', 'Glossary'],
  ]);
});

test('a page without parts has no entries', () => {
  expect(termHits(page, 'cache')).toEqual([]);
});

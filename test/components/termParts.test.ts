import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { termParts } from '../../src/components/termParts.ts';
import { type TermRecord, termRecord } from '../../src/data/term.ts';

const record = (name: string, also: readonly string[] = [], notIn: readonly string[] = []): TermRecord =>
  termRecord.parse({ name, also, not_in: notIn, short: 'What the word means on this site.' });

const terms = new Map([
  ['cache', record('KV cache', ['cache'], ['the compile cache'])],
  ['prefix', record('prefix cache')],
  ['batch', record('batch')],
  ['moe', record('mixture of experts', ['MoE'])],
  ['law', record('DORA')],
  ['adapter', record('DoRA')],
  ['n', record('redundancy', ['N + 1'])],
]);
const parts = termParts(terms);
const marked = (text: string, seen = new Set<string>()): string =>
  parts(text, seen)
    .map(({ id, text: words }) => (id === undefined ? words : `[${id}:${words}]`))
    .join('');

describe('words that name a term', () => {
  test.each([
    ['The cache grows.', 'The [cache:cache] grows.'],
    ['Batches grow, and batches end.', '[batch:Batches] grow, and batches end.'],
    ['A prefix cache and a cache', 'A [prefix:prefix cache] and a [cache:cache]'],
    ['the compile cache is another', 'the compile cache is another'],
    ['the compile cache, then a KV cache', 'the compile cache, then a [cache:KV cache]'],
    ['a mixture-of-experts model', 'a [moe:mixture-of-experts] model'],
    ['a mixture\nof experts', 'a [moe:mixture\nof experts]'],
    ['DORA and DoRA', '[law:DORA] and [adapter:DoRA]'],
    ['dora and Moe are other words', 'dora and Moe are other words'],
    ['cached, batching, subcache, cache-line, batch_1', 'cached, batching, subcache, cache-line, batch_1'],
    ['N + 1 machines', '[n:N + 1] machines'],
    ['the cache’s end', 'the [cache:cache]’s end'],
    ['nothing of it', 'nothing of it'],
    ['', ''],
  ])('%j', (text, expected) => {
    expect(marked(text)).toBe(expected);
  });

  test('what was named before is left alone, in other texts too', () => {
    const seen = new Set<string>();
    expect(marked('a cache', seen)).toBe('a [cache:cache]');
    expect(marked('a batch in the KV cache', seen)).toBe('a [batch:batch] in the KV cache');
  });

  test('no text is lost or changed, and no term is named twice', () => {
    const word = fc.constantFrom(
      'cache',
      'KV',
      'batches',
      'prefix',
      'the compile',
      'MoE',
      ' ',
      '-',
      'x',
      '\n',
    );
    fc.assert(
      fc.property(
        fc.array(word).map((words) => words.join('')),
        (text) => {
          const found = parts(text, new Set());
          expect(found.map((part) => part.text).join('')).toBe(text);
          const ids = found.flatMap(({ id }) => id ?? []);
          expect(new Set(ids).size).toBe(ids.length);
        },
      ),
    );
  });

  test('an empty glossary names nothing', () => {
    expect(termParts(new Map())('a cache', new Set())).toEqual([{ text: 'a cache' }]);
  });
});

import { expect, test } from 'vitest';
import { glossaryLetters } from '../../src/components/glossaryLetters.ts';
import { termRecord } from '../../src/data/term.ts';

const named = (name: string) =>
  [name.toLowerCase(), termRecord.parse({ name, short: 'What the word means on this site.' })] as const;

test('terms stand under their letter in the order of their names, whatever the case', () => {
  const letters = glossaryLetters(new Map(['rack', 'KV cache', 'kernel', 'RAG', 'Ray'].map(named)));
  expect(letters.map(({ letter, terms }) => [letter, ...terms.map(([id]) => id)])).toEqual([
    ['K', 'kernel', 'kv cache'],
    ['R', 'rack', 'rag', 'ray'],
  ]);
});

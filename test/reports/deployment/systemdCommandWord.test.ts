import fc from 'fast-check';
import { expect, test } from 'vitest';
import { systemdCommandWord } from '../../../src/reports/deployment/systemdCommandWord.ts';
import { systemdQuoted } from '../../../src/reports/deployment/systemdQuoted.ts';

test.each([
  ['/opt/llm/bin/vllm', '/opt/llm/bin/vllm'],
  ['$HOME', '$$HOME'],
  ["a b$c'", `"a b$$c'"`],
])('%s becomes %s', (text, word) => {
  expect(systemdCommandWord(text)).toBe(word);
});

test('no word of a command names a variable, and without dollar signs it is as anywhere in a unit', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'a"\\\n%${} '), maxLength: 40 }), (text) => {
      const word = systemdCommandWord(text);
      expect(word.replaceAll('$$', '')).not.toContain('$');
      expect(word.replaceAll('$$', '')).toBe(systemdQuoted(text).replaceAll('$', ''));
    }),
  );
});

import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shellQuoted } from '../../../src/reports/deployment/shellQuoted.ts';

/** What a real shell makes of a line of words. */
function wordsOf(line: string): readonly string[] {
  const output = execFileSync('/bin/sh', ['-c', `printf '%s\\0' ${line}`], { encoding: 'utf8' });
  return output.split('\0').slice(0, -1);
}

const anyText = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.string({ unit: fc.constantFrom(...'\'"\\$`!*?[]{}()<>|&;#~ \t\n-=%a'), maxLength: 30 }),
  )
  .filter((text) => text.isWellFormed());

test('a shell reads back any text it is given quoted', () => {
  fc.assert(
    fc.property(fc.array(anyText, { minLength: 1, maxLength: 20 }), (texts) => {
      const kept = texts.map((text) => text.replaceAll('\0', ''));
      expect(wordsOf(texts.map(shellQuoted).join(' '))).toEqual(kept);
    }),
    { numRuns: 60 },
  );
});

test.each([
  ['/models/llama-3.3-70b', '/models/llama-3.3-70b'],
  ['--port', '--port'],
  ['', "''"],
  ['two words', "'two words'"],
  ["it's", String.raw`'it'\''s'`],
  ['$(reboot)', "'$(reboot)'"],
  ['NAME=value', 'NAME=value'],
  ['=cmd', "'=cmd'"],
])('%s becomes %s', (text, quoted) => {
  expect(shellQuoted(text)).toBe(quoted);
});

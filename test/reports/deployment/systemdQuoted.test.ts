import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { systemdQuoted } from '../../../src/reports/deployment/systemdQuoted.ts';

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' };

/** Reads one word as systemd.syntax(7) says: quotes, escapes, then specifiers. */
function wordOf(quoted: string): string {
  const inner = quoted.startsWith('"') ? quoted.slice(1, -1) : quoted;
  const unescaped = quoted.startsWith('"')
    ? inner.replace(/\\(.)/gs, (_, sign: string) => escapes[sign] ?? `unknown escape ${sign}`)
    : inner;
  expect(unescaped.replaceAll('%%', '')).not.toContain('%');
  return unescaped.replaceAll('%%', '%');
}

describe('a word of a unit', () => {
  test('reads back as it was, whatever it held', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        expect(wordOf(systemdQuoted(text))).toBe(text.replaceAll('\0', ''));
      }),
    );
  });

  test('never breaks its line', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'a"\\\n\r\t%$ '), maxLength: 40 }), (text) => {
        const quoted = systemdQuoted(text);
        expect(quoted).not.toMatch(/[\r\n]/);
        expect(wordOf(quoted)).toBe(text);
      }),
    );
  });

  test.each([
    ['/opt/llm/bin/vllm', '/opt/llm/bin/vllm'],
    ['100%', '"100%%"'],
    ['A=$HOME', 'A=$HOME'],
    ["A=a b$c'", `"A=a b$c'"`],
    ['{"a": "b"}', String.raw`"{\"a\": \"b\"}"`],
    ['', '""'],
  ])('%s becomes %s', (text, quoted) => {
    expect(systemdQuoted(text)).toBe(quoted);
  });
});

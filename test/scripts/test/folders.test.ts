import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { firstDifference } from '../../../scripts/test/firstDifference.ts';
import { relocationFaults } from '../../../scripts/test/relocationFaults.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'folders-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function folder(name: string, files: Readonly<Record<string, string>>): string {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name, path)), { recursive: true });
    writeFileSync(join(root, name, path), content);
  }
  return join(root, name);
}

test('folders with the same bytes have no difference', () => {
  const files = { 'a.html': 'one', 'b/c.js': 'two' };
  expect(firstDifference(folder('one', files), folder('two', files))).toBeUndefined();
});

test('the first differing file is named with what stands there', () => {
  const one = folder('one', { 'a.html': 'same', 'b/c.js': 'uid="ZAb"', 'd.js': 'x' });
  const two = folder('two', { 'a.html': 'same', 'b/c.js': 'uid="ZAc"', 'd.js': 'y' });
  expect(firstDifference(one, two)).toBe(
    'b/c.js differs from byte 7 on: "uid=\\"ZAb\\"" and "uid=\\"ZAc\\""',
  );
});

test('a file that is longer, or alone, is a difference', () => {
  const one = folder('one', { 'a.html': 'same' });
  expect(firstDifference(one, folder('two', { 'a.html': 'same and more' }))).toContain(
    'a.html differs from byte 4',
  );
  expect(firstDifference(one, folder('four', { 'a.html': 'same', b: '' }))).toContain('b is only in');
});

const csp = (hash: string): string =>
  `<meta http-equiv="content-security-policy" content="script-src '${hash}'">`;
// echo -n 'one()' | openssl dgst -sha256 -binary | base64
const hashOfOne = 'sha256-HR7iaask9daLMRRskMI++QeJtjWDOjyPA6lGzYGzKW4=';

test('a moved site that names its new path alone has no fault', () => {
  const moved = folder('moved', {
    'index.html': `${csp(hashOfOne)}<script>one()</script><script type="application/json">{}</script><a href="/x/y/">`,
    'a.js': 'const key = `llm-onpremise:theme`, kind = "/llm-onpremise-other/"',
    'font.woff2': '/llm-onpremise/',
  });
  expect(relocationFaults(moved, '/llm-onpremise')).toEqual([]);
});

test.each([
  '<a href="/llm-onpremise/">',
  '<a href="/llm-onpremise">',
  '<a href="/share?to=%2Fllm-onpremise%2Fa">',
  'const base = "\\/llm-onpremise\\/"',
  'https://wiki.example/llm-onpremise/feed.xml',
])('%j is a fault', (content) => {
  expect(relocationFaults(folder('moved', { 'a.js': content }), '/llm-onpremise')).toHaveLength(1);
});

test('an inline script that its page’s policy does not know is a fault', () => {
  const page = `${csp(hashOfOne)}<script type="module">two()</script>`;
  expect(relocationFaults(folder('moved', { 'index.html': page }), '/llm-onpremise')).toEqual([
    expect.stringMatching(/^index\.html must allow its inline script sha256-/),
  ]);
});

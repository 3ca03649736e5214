import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { joinStyles } from '../../../scripts/build/joinStyles.ts';

const link = (name: string) => `<link rel="stylesheet" href="/x/_astro/${name}.css">`;
let directory: string;
const write = (path: string, text: string) => {
  writeFileSync(join(directory, path), text);
};
const read = (path: string) => readFileSync(join(directory, path), 'utf8');
const sheetOf = (page: string) => /href="\/x\/(_astro\/page\.[\w-]+\.css)"/.exec(read(page))?.[1] ?? '';

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'join-styles-'));
  mkdirSync(join(directory, '_astro'));
  for (const name of ['one', 'two', 'late']) write(`_astro/${name}.css`, `.${name}{color:red}`);
});
afterEach(() => {
  rmSync(directory, { recursive: true });
});

test('a page links one style sheet that holds its own in their order, each once', () => {
  write('a.html', `<head>${link('two')}${link('one')}</head><p>${link('one')}</p>`);
  joinStyles({ directory, base: '/x' });
  expect(read(sheetOf('a.html'))).toBe('.two{color:red}\n.one{color:red}');
  expect(read('a.html')).toBe(`<head><link rel="stylesheet" href="/x/${sheetOf('a.html')}"></head><p></p>`);
});

test('pages that link the same share a file', () => {
  write('a.html', link('one') + link('two'));
  write('b.html', link('one') + link('two'));
  write('c.html', link('one'));
  joinStyles({ directory, base: '/x' });
  expect(sheetOf('a.html')).toBe(sheetOf('b.html'));
  expect(sheetOf('c.html')).not.toBe(sheetOf('a.html'));
});

test('sheets that stood in pages alone are removed, those that a script asks for stay', () => {
  write('a.html', link('one') + link('late'));
  write('_astro/late.js', 'load("/x/_astro/late.css")');
  joinStyles({ directory, base: '/x' });
  expect(existsSync(join(directory, '_astro/one.css'))).toBe(false);
  expect(existsSync(join(directory, '_astro/late.css'))).toBe(true);
  expect(existsSync(join(directory, '_astro/two.css'))).toBe(true);
});

test('a page that links no style sheet stops the build', () => {
  write('a.html', '<p></p>');
  expect(() => joinStyles({ directory, base: '/x' })).toThrow('page must link a style sheet');
});

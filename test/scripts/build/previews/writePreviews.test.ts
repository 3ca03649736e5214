import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { lightTokens } from '../../../../scripts/build/previews/lightTokens.ts';
import { pngOfSvg } from '../../../../scripts/build/previews/pngOfSvg.ts';
import { previewLayout } from '../../../../scripts/build/previews/previewLayout.ts';
import { previewSize } from '../../../../src/components/previewSize.ts';
import { previewSvg } from '../../../../scripts/build/previews/previewSvg.ts';
import { writePreviews } from '../../../../scripts/build/previews/writePreviews.ts';
import { articleIds } from '../../../../scripts/content/siteRoutes.ts';

const root = mkdtempSync(join(tmpdir(), 'previews-'));
const origin = 'https://kb.example.org';
const folders = ['one', 'other'].map((name) => join(root, name));
const page = (title: string, picture: string, body = '') =>
  `<!doctype html><html><head><meta property="og:title" content="${title}"><meta property="og:description" content="It takes memory &amp; time."><meta property="og:image" content="${origin}/x/previews/${picture}.png"></head><body>${body}</body></html>`;

function writePages(directory: string): void {
  const write = (path: string, html: string) => {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), html);
  };
  write('index.html', page('Start', 'site', '<main><h1>What it takes</h1><p>Worked out.</p></main>'));
  for (const id of articleIds) write(`articles/${id}/index.html`, page(`About ${id}`, `articles/${id}`));
}

beforeAll(async () => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  for (const directory of folders) {
    writePages(directory);
    await writePreviews({ directory, base: '/x', origin });
  }
}, 300_000);
afterAll(() => rmSync(root, { recursive: true }));

const pictures = () => globSync('previews/**/*.png', { cwd: folders[0] ?? '' }).toSorted();

test('every article has its picture, and the rest of the site one', () => {
  expect(pictures()).toEqual(
    [...articleIds.map((id) => `previews/articles/${id}.png`), 'previews/site.png'].toSorted(),
  );
});

test('every picture is a PNG of the size that is asked for', () => {
  for (const path of pictures()) {
    const png = readFileSync(join(folders[0] ?? '', path));
    expect([...png.subarray(0, 8)]).toEqual([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([previewSize.width, previewSize.height]);
  }
});

test('two builds draw the same bytes, and two articles different ones', () => {
  const bytesIn = (directory: string) => pictures().map((path) => readFileSync(join(directory, path), 'hex'));
  const [one = [], other = []] = folders.map(bytesIn);
  expect(other).toEqual(one);
  expect(new Set(one).size).toBe(one.length);
});

test('without a host nothing is drawn', async () => {
  const directory = join(root, 'intranet');
  writePages(directory);
  await writePreviews({ directory, base: '/x' });
  expect(existsSync(join(directory, 'previews'))).toBe(false);
});

test('a page whose picture nobody drew stops the build', async () => {
  const directory = folders[0] ?? '';
  writeFileSync(join(directory, 'lost.html'), page('Lost', 'articles/nowhere'));
  await expect(writePreviews({ directory, base: '/x', origin })).rejects.toThrow(
    `og:image must be a picture that is drawn, got ${origin}/x/previews/articles/nowhere.png in lost.html`,
  );
});

test('a picture holds paths alone, in colours of the site', () => {
  const tokens = lightTokens(readFileSync('src/styles/tokens.css', 'utf8'), [
    'paper',
    'ink',
    'ink-2',
    'accent',
  ]);
  const typeface = {
    emsOf: (text: string) => text.length / 2,
    lettersOf: () => [{ outline: 'M0 0h1v1z', ems: 0.5 }],
  };
  const lines = previewLayout(
    { title: 'A', claim: 'B.', part: 'C' },
    (text, size) => (text.length * size) / 2,
  );
  const svg = previewSvg(lines, typeface, tokens);
  expect(new Set([...svg.matchAll(/<(\w+)/g)].map(([, name]) => name))).toEqual(
    new Set(['svg', 'g', 'path', 'circle']),
  );
  expect(new Set([...svg.matchAll(/#\w{6}/g)].map(([colour]) => colour))).toEqual(
    new Set(Object.values(tokens)),
  );
});

test('text that is not outlined is not drawn, so no font of the machine can be', async () => {
  const drawn = (content: string) =>
    pngOfSvg(`<svg xmlns="http://www.w3.org/2000/svg" width="80" height="20">${content}</svg>`);
  expect(await drawn('<text y="15" font-family="sans-serif">words</text>')).toEqual(await drawn(''));
  expect(await drawn('<path d="M0 0h9v9z"/>')).not.toEqual(await drawn(''));
});

test('a token that tokens.css lacks is refused', () => {
  expect(() => lightTokens('--ink: light-dark(#15191a, #e8ece9);', ['paper'])).toThrow(
    new RangeError('token must be in tokens.css, got paper'),
  );
});

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { writeOfflineList } from '../../../scripts/build/writeOfflineList.ts';

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'offline-'));
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
});
afterEach(() => {
  rmSync(directory, { recursive: true });
  vi.restoreAllMocks();
});

const site = {
  'index.html': 'start',
  'articles/a/index.html': 'article',
  '_astro/Page.DgCr98lq.css': 'p{}',
  'pagefind/pagefind.js': 'search',
  'pagefind/pagefind-component-ui.js': 'unused',
  'previews/site.png': 'shown elsewhere',
  'service-worker.js': "const build = 'none';\n",
};

function listed(files: Readonly<Record<string, string>>) {
  rmSync(directory, { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  }
  writeOfflineList(directory);
  const json = (path: string) => JSON.parse(readFileSync(join(directory, path), 'utf8')) as { build: string };
  return {
    build: json('offline/build.json').build,
    list: json('offline/files.json'),
    worker: readFileSync(join(directory, 'service-worker.js'), 'utf8'),
  };
}

describe('what a browser may keep of a build', () => {
  test('pages are listed by their address, files by their path, each with its bytes', () => {
    const { build, list } = listed(site);
    expect(list).toEqual({
      build,
      files: [
        ['_astro/Page.DgCr98lq.css', 3],
        ['articles/a/', 7],
        ['', 5],
        ['pagefind/pagefind.js', 6],
      ],
    });
  });

  test('the worker carries the name of the build', () => {
    const { build, worker } = listed(site);
    expect(build).toMatch(/^[0-9a-f]{16}$/);
    expect(worker).toBe(`const build = '${build}';\n`);
  });

  test('the same files have the same name, whatever was there before', () => {
    const { build } = listed(site);
    expect(listed(site).build).toBe(build);
  });

  test.each([
    ['a page', { 'index.html': 'begin' }],
    ['the name of a file', { 'index.html': 'start', 'new.txt': '' }],
    ['the worker', { 'service-worker.js': "const build = 'none'; // changed\n" }],
  ])('%s that changed changes the name', (_, changed) => {
    const { build } = listed(site);
    expect(listed({ ...site, ...changed }).build).not.toBe(build);
  });

  test('a worker without a place for the name stops the build', () => {
    expect(() => listed({ ...site, 'service-worker.js': '' })).toThrow(
      "service-worker.js must hold const build = 'none'; once, got 0",
    );
  });
});

test('the worker of the site has one place for the name', () => {
  const worker = readFileSync('public/service-worker.js', 'utf8');
  expect(worker.split("const build = 'none';")).toHaveLength(2);
});

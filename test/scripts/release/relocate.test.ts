import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

const script = resolve('scripts/release/relocate');
const binary = Buffer.from([0, 255, 10, ...Buffer.from('"/llm-onpremise/"'), 0]);

const site: Readonly<Record<string, string | Buffer>> = {
  'index.html':
    '<!DOCTYPE html><html lang="en" data-base="/llm-onpremise/"><a href="/llm-onpremise/">x</a><i props="{&quot;base&quot;:[0,&quot;/llm-onpremise/data/&quot;]}">',
  'articles/one/index.html': `<a href=/llm-onpremise/a/>1</a><a href="/llm-onpremise/b/" title="/llm-onpremise/c/">2</a>`,
  'articles/one/index.md': '[next](/llm-onpremise/articles/two/) and\n/llm-onpremise/three/\n',
  '404.html': '<link href="/llm-onpremise/_astro/page.css">',
  '_astro/page.css': 'src:url(/llm-onpremise/_astro/f.woff2)format("woff2")',
  '_astro/chunk.js':
    'new Worker(new URL(`/llm-onpremise/_astro/w.js`,import.meta.url));const b="/llm-onpremise/",k=`llm-onpremise:theme`;',
  '_astro/f.woff2': binary,
  'feed.xml':
    '<link href="https://wiki.example/llm-onpremise/feed.xml"/><id>http://[::1]:8080/llm-onpremise/</id>',
  'sitemap.xml': '<loc>https://wiki.example/llm-onpremise/articles/one/</loc>',
  'manifest.webmanifest': '{"start_url":"/llm-onpremise/","scope":"/llm-onpremise/"}',
  'worker.js': "const kept = ['/llm-onpremise/','/llm-onpremise/articles/one/'];",
  'organisation.json': '{"kind":"llm-onpremise organisation","name":""}\n',
  'code.txt':
    'https://code.example/team/llm-onpremise/issues and /srv/llm-onpremise/site and my-llm-onpremise/',
  'pagefind/fragment/en_1.pf_fragment': gzipSync('{"url":"/articles/one/"}'),
};

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'relocate-'));
  for (const [path, content] of Object.entries(site)) {
    mkdirSync(dirname(join(root, 'site', path)), { recursive: true });
    writeFileSync(join(root, 'site', path), content);
  }
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

interface Ran {
  readonly status: number | null;
  readonly said: string;
}

function relocate(
  path: string,
  target: string,
  { shell = ['sh'], source = 'site', search = process.env['PATH'] ?? '' } = {},
): Ran {
  const [program = 'sh', ...before] = shell;
  const { status, stdout, stderr } = spawnSync(
    program,
    [...before, script, path, join(root, target), join(root, source)],
    { encoding: 'utf8', env: { ...process.env, PATH: search } },
  );
  return { status, said: stdout + stderr };
}

const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');

function filesOf(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    paths.sort().map((path) => [path.slice(join(root, folder).length), readFileSync(path, 'latin1')]),
  );
}

const present = [['dash'], ['busybox', 'sh'], ['sh']].filter(
  ([program = '']) => spawnSync(program, ['-c', 'true'], { stdio: 'ignore' }).error === undefined,
);
// The plain sh is one of the others or the only one there is.
const shells = present.length > 1 ? present.slice(0, -1) : present;

describe.each(shells.map((shell) => ({ name: shell.join(' '), shell })))('with $name', ({ shell }) => {
  test('every kind of text file names the new path, whatever stands before it', () => {
    expect(relocate('/a/b/c', 'out', { shell }).status).toBe(0);
    expect(textOf('out/index.html')).toBe(
      '<!DOCTYPE html><html lang="en" data-base="/a/b/c/"><a href="/a/b/c/">x</a><i props="{&quot;base&quot;:[0,&quot;/a/b/c/data/&quot;]}">',
    );
    expect(textOf('out/articles/one/index.html')).toBe(
      `<a href=/a/b/c/a/>1</a><a href="/a/b/c/b/" title="/a/b/c/c/">2</a>`,
    );
    expect(textOf('out/articles/one/index.md')).toBe('[next](/a/b/c/articles/two/) and\n/a/b/c/three/\n');
    expect(textOf('out/_astro/page.css')).toBe('src:url(/a/b/c/_astro/f.woff2)format("woff2")');
    expect(textOf('out/_astro/chunk.js')).toBe(
      'new Worker(new URL(`/a/b/c/_astro/w.js`,import.meta.url));const b="/a/b/c/",k=`llm-onpremise:theme`;',
    );
    expect(textOf('out/feed.xml')).toBe(
      '<link href="https://wiki.example/a/b/c/feed.xml"/><id>http://[::1]:8080/a/b/c/</id>',
    );
    expect(textOf('out/sitemap.xml')).toBe('<loc>https://wiki.example/a/b/c/articles/one/</loc>');
    expect(textOf('out/manifest.webmanifest')).toBe('{"start_url":"/a/b/c/","scope":"/a/b/c/"}');
    expect(textOf('out/worker.js')).toBe("const kept = ['/a/b/c/','/a/b/c/articles/one/'];");
    // Names, paths of other hosts and binary files stay as they are.
    for (const path of [
      'organisation.json',
      'code.txt',
      '_astro/f.woff2',
      'pagefind/fragment/en_1.pf_fragment',
    ])
      expect(filesOf('out')[`/${path}`], path).toBe(filesOf('site')[`/${path}`]);
  });

  test('at the root of a host paths start with one slash', () => {
    relocate('/', 'out', { shell });
    expect(textOf('out/articles/one/index.html')).toBe(`<a href=/a/>1</a><a href="/b/" title="/c/">2</a>`);
    expect(textOf('out/_astro/chunk.js')).toContain('URL(`/_astro/w.js`');
  });
});

test('the source stays as it is, and nothing is left beside the target', () => {
  const before = filesOf('site');
  relocate('/a', 'out');
  expect(filesOf('site')).toEqual(before);
  expect(readdirSync(root).sort()).toEqual(['out', 'site']);
});

test('a second run, another way round and back give the same bytes', () => {
  relocate('/x/y', 'out');
  const first = filesOf('out');
  expect(relocate('/x/y', 'out').status).toBe(0);
  expect(filesOf('out')).toEqual(first);
  relocate('/z', 'other', { source: 'out' });
  relocate('/llm-onpremise/', 'back', { source: 'other' });
  expect(filesOf('back')).toEqual(filesOf('site'));
});

test('a new path that holds the old one is written once', () => {
  relocate('/llm-onpremise/v2', 'out');
  expect(textOf('out/_astro/page.css')).toContain('url(/llm-onpremise/v2/_astro/f.woff2)');
  expect(textOf('out/feed.xml')).toContain('http://[::1]:8080/llm-onpremise/v2/<');
  relocate('/docs/llm-onpremise', 'out');
  expect(textOf('out/sitemap.xml')).toContain('wiki.example/docs/llm-onpremise/articles');
});

test('an organisation.json that the target holds is kept, and a web.config', () => {
  relocate('/a', 'out');
  writeFileSync(join(root, 'out/web.config'), '<configuration/>');
  writeFileSync(join(root, 'out/organisation.json'), '{"name":"Ours"}');
  const { said } = relocate('/b', 'out');
  expect(said).toContain('organisation.json');
  expect(textOf('out/organisation.json')).toBe('{"name":"Ours"}');
  expect(textOf('out/web.config')).toBe('<configuration/>');
  expect(textOf('out/index.html')).toContain('data-base="/b/"');
});

test('compressed copies of rewritten files are made anew, of others kept', () => {
  for (const path of ['404.html', 'LICENCE'])
    writeFileSync(join(root, 'site', `${path}.gz`), gzipSync(site[path] ?? ''));
  const kept = readFileSync(join(root, 'site/LICENCE.gz'));
  relocate('/a', 'out');
  expect(gunzipSync(readFileSync(join(root, 'out/404.html.gz'))).toString()).toBe(
    '<link href="/a/_astro/page.css">',
  );
  expect(readFileSync(join(root, 'out/LICENCE.gz'))).toEqual(kept);
});

test('where a compressor is missing no stale copy is left', () => {
  writeFileSync(join(root, 'site/404.html.gz'), gzipSync(site['404.html'] ?? ''));
  writeFileSync(join(root, 'site/404.html.br'), 'old');
  const bin = join(root, 'bin');
  mkdirSync(bin);
  for (const tool of [
    'sh',
    'sed',
    'grep',
    'find',
    'cp',
    'mv',
    'rm',
    'mkdir',
    'cat',
    'cmp',
    'ls',
    'dirname',
    'basename',
  ]) {
    const path = spawnSync('sh', ['-c', `command -v ${tool}`], { encoding: 'utf8' }).stdout.trim();
    writeFileSync(join(bin, tool), `#!/bin/sh\nexec ${path} "$@"\n`, { mode: 0o755 });
  }
  expect(relocate('/a', 'out', { shell: [join(bin, 'sh')], search: bin }).said).toContain(
    'is the site for /a/',
  );
  expect(textOf('out/404.html')).toContain('/a/_astro');
  expect(existsSync(join(root, 'out/404.html.gz'))).toBe(false);
  expect(existsSync(join(root, 'out/404.html.br'))).toBe(false);
});

test.each([
  ['a', 'path must start with a slash, got a'],
  ['', 'path must start with a slash, got '],
  ['/a b', 'path must hold letters, digits and . _ ~ - alone, got /a b'],
  ['/a"b', 'path must hold letters, digits and . _ ~ - alone, got /a"b'],
  ['/a&b', 'path must hold letters, digits and . _ ~ - alone, got /a&b'],
  ['/a\nb', 'path must hold letters, digits and . _ ~ - alone, got /a'],
  ['//', 'path must have no empty part and no part . or .., got //'],
  ['/a//b', 'path must have no empty part and no part . or .., got /a//b'],
  ['/a/../b', 'path must have no empty part and no part . or .., got /a/../b'],
  ['/..', 'path must have no empty part and no part . or .., got /..'],
])('the path %j is refused', (path, message) => {
  const { status, said } = relocate(path, 'out');
  expect(status).toBe(2);
  expect(said).toContain(message);
  expect(readdirSync(root)).toEqual(['site']);
});

test('a folder that holds something else is never replaced', () => {
  mkdirSync(join(root, 'out'));
  writeFileSync(join(root, 'out/index.html'), '<html>ours</html>');
  const { status, said } = relocate('/a', 'out');
  expect(status).toBe(2);
  expect(said).toContain('target must be absent, empty or an earlier copy of this site');
  expect(filesOf('out')).toEqual({ '/index.html': '<html>ours</html>' });
});

test('whatever lies beside an earlier copy is never lost', () => {
  relocate('/', 'out');
  mkdirSync(join(root, 'out/team'));
  writeFileSync(join(root, 'out/team/index.html'), 'theirs');
  const { status, said } = relocate('/', 'out');
  expect(status).toBe(2);
  expect(said).toContain('an earlier copy of this site and nothing else');
  expect(said).toContain('which holds team too');
  expect(textOf('out/team/index.html')).toBe('theirs');
  rmSync(join(root, 'out/team'), { recursive: true });
  writeFileSync(join(root, 'out/.htaccess'), 'theirs');
  expect(relocate('/', 'out').said).toContain('which holds .htaccess too');
});

test('what an earlier release held and the new one does not goes with it', () => {
  relocate('/a', 'out');
  for (const path of ['offline', 'gone']) mkdirSync(join(root, 'out', path));
  writeFileSync(join(root, 'out/gone/index.html'), 'x');
  writeFileSync(join(root, 'out/old.txt.gz'), 'x');
  writeFileSync(join(root, 'out/offline/files.json'), '{"files":[["gone/",1],["offline/",1],["old.txt",1]]}');
  expect(relocate('/a', 'out').status).toBe(0);
  expect(filesOf('out')).toEqual(
    expect.not.objectContaining({ '/gone/index.html': 'x', '/old.txt.gz': 'x' }),
  );
});

test('folders that a host named after the target stay, and what a killed run left is taken up', () => {
  for (const ending of ['old', 'new', 'relocate-old']) relocate('/a', `out.${ending}`);
  writeFileSync(join(root, 'out.relocate-old/organisation.json'), '{"name":"Ours"}');
  expect(relocate('/b', 'out').status).toBe(0);
  expect(textOf('out/organisation.json')).toBe('{"name":"Ours"}');
  expect(textOf('out/index.html')).toContain('data-base="/b/"');
  expect(readdirSync(root).sort()).toEqual(['out', 'out.new', 'out.old', 'site']);
});

test('a target in the source, or around it, is refused', () => {
  expect(relocate('/a', 'site/a').said).toContain('target must lie outside the source');
  expect(relocate('/a', 'site').said).toContain('target must lie outside the source');
  expect(filesOf('site')['/index.html']).toBe(site['index.html']);
});

test('a site at the root of a host cannot be moved on, since / says nothing', () => {
  relocate('/', 'out');
  expect(relocate('/a', 'next', { source: 'out' }).said).toContain('source must be written for a path');
});

test('what is no site is refused', () => {
  mkdirSync(join(root, 'empty'));
  expect(relocate('/a', 'out', { source: 'empty' }).said).toContain('source must be a built site');
});

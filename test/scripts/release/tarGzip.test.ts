import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checksums } from '../../../scripts/release/releaseFiles.ts';
import { tarGzip } from '../../../scripts/release/tarGzip.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'tar-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const epochSeconds = 1_795_000_000;
const long = `release/${'folder/'.repeat(14)}${'n'.repeat(90)}.html`;
const files = new Map<string, Buffer>([
  ['release/site/index.html', Buffer.from('<p>é</p>')],
  ['release/empty', Buffer.alloc(0)],
  [long, Buffer.alloc(512, 'x')],
  ['release/relocate', Buffer.from('#!/bin/sh\n')],
]);

async function packed(name: string, entries: Iterable<readonly [string, Buffer]>): Promise<Buffer> {
  const archive = join(root, name);
  await tarGzip(
    archive,
    [...entries].map(([path, content]) => ({
      path,
      content: () => content,
      executable: path.endsWith('relocate'),
    })),
    { epochSeconds },
  );
  return readFileSync(archive);
}

test('the same files give the same bytes, in whatever order they come', async () => {
  const first = await packed('one', files);
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray([...files], { minLength: files.size }), async (order) => {
      expect((await packed('other', order)).equals(first)).toBe(true);
    }),
    { numRuns: 10 },
  );
});

test('tar unpacks them with their content, moment and right to run', async () => {
  await packed('one.tar.gz', files);
  execFileSync('tar', ['-xzf', 'one.tar.gz'], { cwd: root });
  for (const [path, content] of files)
    expect(readFileSync(join(root, path)).equals(content), path).toBe(true);
  const listed = execFileSync('tar', ['-tvzf', 'one.tar.gz', '--utc', '--full-time'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(listed.split('\n').filter((line) => line !== '')).toHaveLength(files.size);
  expect(listed).toMatch(/-rwxr-xr-x root\/root +10 2026-11-18 11:06:40 release\/relocate/);
  expect(listed).toMatch(/-rw-r--r-- root\/root +0 2026-11-18 11:06:40 release\/empty/);
});

test('neither name nor time of the machine stands in the compressed head', async () => {
  const bytes = await packed('one', files);
  expect([...bytes.subarray(3, 8)]).toEqual([0, 0, 0, 0, 0]);
  expect(gunzipSync(bytes).length % 512).toBe(0);
});

test('a name longer than the oldest form of tar holds is unpacked whole', async () => {
  const name = 'n'.repeat(200);
  await packed('one.tar.gz', [[name, Buffer.from('text')]]);
  execFileSync('tar', ['-xzf', 'one.tar.gz'], { cwd: root });
  expect(readFileSync(join(root, name), 'utf8')).toBe('text');
});

test('checksums are what sha256sum checks', async () => {
  await packed('one.tar.gz', files);
  execFileSync('tar', ['-xzf', 'one.tar.gz'], { cwd: root });
  const check = (sums: string): string =>
    execFileSync('sha256sum', ['-c'], { cwd: root, input: sums, encoding: 'utf8' });
  expect(check(checksums(files).toString())).toContain('release/site/index.html: OK');
  expect(() =>
    execFileSync('sha256sum', ['-c'], {
      cwd: root,
      stdio: ['pipe', 'ignore', 'ignore'],
      input: checksums(new Map([['release/empty', Buffer.from('more')]])),
    }),
  ).toThrow();
});

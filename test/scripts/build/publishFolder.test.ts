import { spawn } from 'node:child_process';
import { once } from 'node:events';
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
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { publishFolder } from '../../../scripts/build/publishFolder.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'publish-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const published = (): string => join(root, 'dist');
const pageOf = (): string => readFileSync(join(published(), 'index.html'), 'utf8');

const writePage = (text: string) => (folder: string) => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), text);
  return Promise.resolve();
};

test('a finished build takes the place of the earlier one and leaves nothing beside it', async () => {
  await publishFolder(published(), writePage('one'));
  await publishFolder(published(), writePage('two'));
  expect(pageOf()).toBe('two');
  expect(readdirSync(root)).toEqual(['dist']);
});

test('a file the earlier build had is gone with it', async () => {
  await publishFolder(published(), async (folder) => {
    await writePage('one')(folder);
    writeFileSync(join(folder, 'old.html'), '');
  });
  await publishFolder(published(), writePage('two'));
  expect(readdirSync(published())).toEqual(['index.html']);
});

test('a build that fails half-way leaves the earlier site whole', async () => {
  await publishFolder(published(), writePage('one'));
  const failing = publishFolder(published(), async (folder) => {
    await writePage('half')(folder);
    throw new Error('ENOSPC: no space left on device');
  });
  await expect(failing).rejects.toThrow('ENOSPC');
  expect(pageOf()).toBe('one');
  expect(readdirSync(root)).toEqual(['dist']);
});

test('a first build that fails publishes nothing', async () => {
  await expect(publishFolder(published(), () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(readdirSync(root)).toEqual([]);
});

test('a build that is killed leaves the earlier site whole, and the next one clears up after it', async () => {
  await publishFolder(published(), writePage('one'));
  const module = resolve('scripts/build/publishFolder.ts');
  const slow = `
    import { mkdirSync, writeFileSync } from 'node:fs';
    import { publishFolder } from ${JSON.stringify(module)};
    await publishFolder(${JSON.stringify(published())}, async (folder) => {
      mkdirSync(folder);
      writeFileSync(folder + '/index.html', 'half');
      console.log('writing');
      await new Promise((done) => setTimeout(done, 60_000));
    });`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', slow], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(pageOf()).toBe('one');
  expect(readdirSync(root).sort()).toEqual(['dist', 'dist.new']);
  await publishFolder(published(), writePage('two'));
  expect(pageOf()).toBe('two');
  expect(readdirSync(root)).toEqual(['dist']);
});

test('a build killed between the two renames loses nothing: the next run brings the earlier site back first', async () => {
  mkdirSync(join(root, 'dist.old'));
  writeFileSync(join(root, 'dist.old/index.html'), 'one');
  await expect(
    publishFolder(published(), () => {
      expect(pageOf()).toBe('one');
      return Promise.reject(new Error('no'));
    }),
  ).rejects.toThrow('no');
  expect(pageOf()).toBe('one');
  expect(existsSync(join(root, 'dist.old'))).toBe(false);
});

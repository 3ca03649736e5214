import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { recordTexts } from './recordTexts.ts';
import { savedFolder } from './savedAnswer.ts';

const script = resolve('scripts/refresh-prices.ts');
let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'prices-'));
  cpSync(savedFolder, join(root, 'saved'), { recursive: true });
  for (const [path, text] of recordTexts) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const run = (...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [script, '--from-folder=saved', '--day=2026-11-25', ...words],
    { cwd: root, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
};
const changedFiles = () =>
  [...recordTexts]
    .filter(([path, text]) => readFileSync(join(root, path), 'utf8') !== text)
    .map(([path]) => path.slice('content/data/prices/'.length));

test('writes what changed, prints a table and ends with 0', () => {
  const { status, stdout } = run();
  expect(status).toBe(0);
  expect(changedFiles()).toEqual([
    'api/anthropic.yaml',
    'api/deepinfra.yaml',
    'cloud/verda.yaml',
    'cloud/nebius.yaml',
    'currencies/eur.yaml',
    'currencies/gbp.yaml',
  ]);
  expect(stdout).toContain('Changed: 6\n');
  expect(stdout).toMatch(
    /cloud\/verda +1H200\.141S\.44V, Finland, on-demand +SkyPilot verda +per_hour 2\.59 → 3\.39/,
  );
  expect(stdout).toMatch(/Jumped more than fivefold.*: 1\n +api\/openai +gpt-5\.4 .*0\.25 → 2\.5/);
  expect(stdout).toContain('api/deepinfra in models.dev: zai-org/GLM-4.7-Flash');
  expect(stdout).toContain('5 prices are the same. Wrote 6 records.');
});

test('--dry-run says the same and writes nothing', () => {
  const { status, stdout } = run('--dry-run');
  expect(status).toBe(0);
  expect(stdout).toContain('Would change: 6\n');
  expect(stdout).toContain('Nothing was written.');
  expect(changedFiles()).toEqual([]);
});

test('--only asks one kind of list', () => {
  expect(run('--only=currencies').status).toBe(0);
  expect(changedFiles()).toEqual(['currencies/eur.yaml', 'currencies/gbp.yaml']);
});

test('a list that is missing or broken is named, ends with 1, and the rest is written', () => {
  rmSync(join(root, 'saved/skypilot-verda.csv'));
  writeFileSync(join(root, 'saved/models-dev.json'), '{');
  const { status, stdout } = run();
  expect(status).toBe(1);
  expect(stdout).toMatch(/Could not be read: 2\n +models\.dev .*JSON.*\n +SkyPilot verda +ENOENT/);
  expect(changedFiles()).toEqual([
    'api/anthropic.yaml',
    'cloud/nebius.yaml',
    'currencies/eur.yaml',
    'currencies/gbp.yaml',
  ]);
});

test('a word it does not know stops it before anything is read', () => {
  const { status, stderr } = run('--only=hardware');
  expect(status).toBe(1);
  expect(stderr).toContain('--only must be api, cloud, currencies, got hardware');
  expect(changedFiles()).toEqual([]);
});

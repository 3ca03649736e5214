import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runTool } from '../build/runTool.ts';

/** Downloaded on demand, never in the lock file: a site needs no mutation testing to be built. */
const version = '10.1.1';
const packages = ['core', 'vitest-runner'].map((name) => `@stryker-mutator/${name}@${version}`);

/** A folder that git ignores with Stryker in it, installed the first time. It runs the Vitest of this project. */
export async function strykerFolder(): Promise<string> {
  const folder = resolve('.cache/mutation');
  if (existsSync(join(folder, 'node_modules/@stryker-mutator/vitest-runner'))) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  await runTool('npm', [
    'install',
    '--prefix',
    folder,
    '--legacy-peer-deps',
    '--no-audit',
    '--no-fund',
    ...packages,
  ]);
  const vitest = join(folder, 'node_modules/vitest');
  rmSync(vitest, { recursive: true, force: true });
  symlinkSync(resolve('node_modules/vitest'), vitest, 'junction');
  return folder;
}

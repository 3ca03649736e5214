import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { runTool } from './runTool.ts';

/**
 * A folder that git ignores with packages in it that neither the site nor its tests need, installed the first time and
 * never in the lock file. Their own install steps do not run, so nothing is fetched but the packages.
 *
 * @param packages exact versions by name.
 */
export async function cachedPackages(
  name: string,
  packages: Readonly<Record<string, string>>,
): Promise<string> {
  const wanted = Object.entries(packages).map(([one, version]) => `${one}@${version}`);
  const folder = resolve('.cache', [name, ...Object.values(packages)].join('-'));
  const done = join(folder, 'installed');
  if (existsSync(done)) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-save'];
  await runTool('npm', ['install', '--prefix', folder, ...quiet, ...wanted]);
  writeFileSync(done, `${wanted.join('\n')}\n`);
  return folder;
}

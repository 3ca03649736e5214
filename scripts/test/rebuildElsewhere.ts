import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { runTool } from '../build/runTool.ts';
import { sourceDateEpoch } from '../build/sourceDateEpoch.ts';
import { firstDifference } from './firstDifference.ts';

const root = '.cache/elsewhere';
const copy = join(root, 'another/place');
const notSources =
  /^(node_modules|\.git|\.cache|\.astro|dist.*|release|test-results|playwright-report|.*\.log)$/;

/** The site as it is built elsewhere; `rebuildElsewhere` writes it. */
export const siteFromElsewhere = join(copy, 'dist');

/**
 * Builds a copy of the sources in another folder, for another user, in another time zone and language, and compares it
 * with a site byte for byte. Node modules are linked, since nothing may depend on when they were installed.
 *
 * @throws {Error} when a file differs.
 */
export async function rebuildElsewhere(site: string): Promise<void> {
  rmSync(root, { recursive: true, force: true });
  const home = join(root, 'home');
  for (const folder of [copy, home]) mkdirSync(folder, { recursive: true });
  for (const name of readdirSync('.').filter((entry) => !notSources.test(entry)))
    cpSync(name, join(copy, name), { recursive: true });
  await runTool('cp', ['-al', 'node_modules', join(copy, 'node_modules')]).catch(() =>
    cpSync('node_modules', join(copy, 'node_modules'), { recursive: true, verbatimSymlinks: true }),
  );
  const bin = resolve(copy, 'node_modules/.bin');
  await runTool(
    'node',
    ['scripts/build.ts'],
    {
      SOURCE_DATE_EPOCH: sourceDateEpoch(),
      SITE_BASE: '/llm-onpremise',
      // The history of articles is read from the commits, which the copy leaves out.
      GIT_DIR: resolve('.git'),
      HOME: resolve(home),
      USER: 'another',
      TZ: 'Pacific/Auckland',
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
      PATH: [bin, process.env['PATH'] ?? ''].join(delimiter),
    },
    copy,
  );
  const difference = firstDifference(site, siteFromElsewhere);
  if (difference !== undefined)
    throw new Error(`two builds of the same sources must be the same bytes, got ${difference}`);
}

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { runTool } from '../build/runTool.ts';

const systemPaths = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * Finds a Chromium: the one CHROMIUM names, the system's, Debian's (installed here, as root), else Playwright's own
 * download. Undefined means Playwright's own.
 *
 * @throws {Error} when none can be had.
 */
export async function findChromium(): Promise<string | undefined> {
  const known = [process.env['CHROMIUM'] ?? '', ...systemPaths].find(
    (path) => path !== '' && existsSync(path),
  );
  if (known !== undefined) return known;
  if (existsSync(chromium.executablePath())) return undefined;
  if (canInstall()) {
    const installed = await runTool('apt-get', ['update', '-qq'])
      .then(() => runTool('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']))
      .then(
        () => systemPaths.find((path) => existsSync(path)),
        () => undefined,
      );
    if (installed !== undefined) return installed;
  }
  try {
    await runTool('playwright', ['install', 'chromium']);
  } catch {
    throw new Error(
      'Chromium must be installed for the browser tests, got none: install your system’s chromium package, or set CHROMIUM to the path of one, and run npm test again',
    );
  }
  return undefined;
}

const canInstall = (): boolean =>
  process.getuid?.() === 0 && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { runTool } from '../build/runTool.ts';

const systemPaths = [
  // Without the windows and bars of a browser, which take a third of the time of a run.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
/** Packages of Debian, by choice. */
const packages = ['chromium-headless-shell', 'chromium'];

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
    await runTool('apt-get', ['update', '-qq']).catch(() => undefined);
    for (const name of packages) {
      await runTool('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name]).catch(
        () => undefined,
      );
      const installed = systemPaths.find((path) => existsSync(path));
      if (installed !== undefined) return installed;
    }
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

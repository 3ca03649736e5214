import { spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { runTool } from '../build/runTool.ts';

/** Debian's package of each program. */
const wanted = {
  'firefox-esr': ['/usr/bin/firefox-esr'],
  'webkit2gtk-driver': ['/usr/bin/WebKitWebDriver', '/usr/lib/*/webkit2gtk-4.*/MiniBrowser'],
  xvfb: ['/usr/bin/Xvfb'],
} as const;

const pathOf = (pattern: string): string | undefined => globSync(pattern).sort().at(-1);
const missing = (): readonly string[] =>
  Object.entries(wanted)
    .filter(([, programs]) => programs.some((program) => pathOf(program) === undefined))
    .map(([name]) => name);

/**
 * The programs that run the journeys; as root, Debian's packages of those that are missing are installed. FIREFOX names
 * another Firefox.
 *
 * @throws {Error} when one is missing and cannot be installed.
 */
export async function requireBrowsers() {
  const names = missing();
  if (names.length > 0) {
    const debian = existsSync('/usr/bin/apt-get') && spawnSync('id', ['-u'], { encoding: 'utf8' }).stdout;
    if (debian !== '0\n')
      throw new Error(
        `browsers must be installed, got none of ${names.join(', ')}: sudo apt-get install ${names.join(' ')}`,
      );
    await runTool('apt-get', ['update', '-qq']);
    await runTool('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], {
      DEBIAN_FRONTEND: 'noninteractive',
    });
  }
  const found = (pattern: string): string => {
    const path = pathOf(pattern);
    if (path === undefined) throw new Error(`Debian's packages must bring ${pattern}, got none`);
    return path;
  };
  const [driver, miniBrowser] = wanted['webkit2gtk-driver'];
  return {
    firefox: process.env['FIREFOX'] ?? found(wanted['firefox-esr'][0]),
    webkit: { driver: found(driver), miniBrowser: found(miniBrowser), display: found(wanted.xvfb[0]) },
  };
}

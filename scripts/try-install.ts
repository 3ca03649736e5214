import { existsSync, readdirSync } from 'node:fs';
import { tryInstall } from './try-install/tryInstall.ts';

/**
 * `npm run try-install`: follows INSTALL.md with the newest archive in release, in a folder of its own, with Debian's
 * nginx and Caddy, and Apache where it is installed, on this machine alone, and checks what they answer. Needs no network once they are installed; as root
 * it installs what is missing.
 */
const archives = existsSync('release')
  ? readdirSync('release').filter((name) => name.endsWith('.tar.gz'))
  : [];
const archive = process.argv[2] ?? (archives.length === 1 ? `release/${archives[0]}` : undefined);
if (archive === undefined) {
  console.error(
    `archive must be the only one in release, or named: npm run try-install -- release/<name>.tar.gz, got ${archives.length}. npm run release makes one.`,
  );
  process.exit(1);
}
try {
  const { passed, failed } = await tryInstall(archive);
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @throws {Error} when a folder holds no built site, or one written for another path than servers are told of. */
export function requireSite(folder: string, base: string): void {
  const page = join(folder, 'index.html');
  const [, written] =
    /<html[^>]* data-base="([^"]*)"/.exec(existsSync(page) ? readFileSync(page, 'utf8') : '') ?? [];
  if (written !== base)
    throw new Error(
      `${folder} must hold the site built for ${base}, got ${written ?? 'none'}: run npm run release without --skip-build`,
    );
}

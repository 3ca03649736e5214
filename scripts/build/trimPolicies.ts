import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from './filesIn.ts';

const policyMeta = /(<meta http-equiv="content-security-policy" content=")([^"]*)(">)/;
const hashes = / 'sha256-[^']+'/g;
/** Scripts and styles that stand in a page; those that are loaded need no hash. */
const inlined = /<(script|style)(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/\1>/g;

/** Leaves in the policy of every page the hashes of what stands in it; Astro names those of all its own scripts. */
export function trimPolicies(directory: string): void {
  for (const page of filesIn(directory).filter((file) => file.endsWith('.html'))) {
    const path = join(directory, page);
    writeFileSync(path, withOwnHashes(readFileSync(path, 'utf8'), page));
  }
}

/** @throws {Error} when the page has no policy, or its policy lacks the hash of what stands in it. */
export function withOwnHashes(html: string, page: string): string {
  const [, , policy] = policyMeta.exec(html) ?? [];
  if (policy === undefined)
    throw new Error(`page must carry its content security policy, got none in ${page}`);
  const own = new Set(
    [...html.matchAll(inlined)].map(
      ([, , text = '']) => ` 'sha256-${createHash('sha256').update(text).digest('base64')}'`,
    ),
  );
  for (const hash of own)
    if (!policy.includes(hash))
      throw new Error(`policy of ${page} must name what stands in it, got none for${hash}`);
  return html.replace(
    policyMeta,
    (_whole, before: string, text: string, after: string) =>
      `${before}${text.replace(hashes, (hash) => (own.has(hash) ? hash : ''))}${after}`,
  );
}

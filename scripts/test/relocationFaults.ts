import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../build/filesIn.ts';

const text = /\.(html|css|m?js|json|jsonld|webmanifest|map|xml|atom|rss|svg|txt|md|csv|ya?ml|bib|py|sh)$/;
const dataBlock = /\btype="?(application\/(ld\+)?json|speculationrules)/;

/**
 * What is wrong with a site that was moved from one path to another: places that still name the old path, also in the
 * escapes of addresses and scripts, and inline scripts that the policy of their page no longer lets run.
 */
export function relocationFaults(folder: string, oldPath: string): readonly string[] {
  const name = oldPath.slice(1).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const old = new RegExp(`.{0,30}(?:/|%2F|\\\\u002f|&#x2f;)${name}(?![\\w-]).{0,30}`, 'i');
  return filesIn(folder)
    .filter((path) => text.test(path))
    .flatMap((path) => {
      const content = readFileSync(join(folder, path), 'utf8');
      const [left] = old.exec(content) ?? [];
      return [
        ...(left === undefined ? [] : [`${path} still names the old path: ${left}`]),
        ...(path.endsWith('.html') ? scriptFaults(content).map((fault) => `${path} ${fault}`) : []),
      ];
    });
}

function scriptFaults(page: string): readonly string[] {
  const [, policy = ''] = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(page) ?? [];
  return [...page.matchAll(/<script\b([^>]*)>([^]*?)<\/script>/g)]
    .filter(([, attributes = '']) => !/\bsrc=/.test(attributes) && !dataBlock.test(attributes))
    .map(([, , code = '']) => `sha256-${createHash('sha256').update(code).digest('base64')}`)
    .filter((hash) => !policy.includes(hash))
    .map((hash) => `must allow its inline script ${hash}`);
}

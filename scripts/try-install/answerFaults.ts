import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { filesIn } from '../build/filesIn.ts';
import { endingOf, type ServerRules } from '../release/ServerRules.ts';
import { askServer, type Answer } from './Answer.ts';

interface Asked {
  /** Address of the site, with its path and a slash at the end. */
  readonly address: string;
  /** The folder that is served there. */
  readonly site: string;
  readonly rules: ServerRules;
  readonly brotli: boolean;
}

const fact = (name: string, holds: boolean, got: unknown): string | true =>
  holds || `${name}, got ${String(got)}`;

/** Every demand on a server, as true or as what it answered instead. */
export async function* answerFaults({ address, site, rules, brotli }: Asked): AsyncGenerator<string | true> {
  const page = await askServer(address);
  yield fact(
    'the landing page must be found',
    page.status === 200 && page.body.includes('data-base="'),
    page.status,
  );
  yield fact(
    'it must be the file',
    page.body.equals(readFileSync(join(site, 'index.html'))),
    `${page.body.length} bytes`,
  );
  for (const [name, value] of Object.entries(rules.headers))
    yield fact(
      `${name} must be ${value}`,
      page.headers[name.toLowerCase()] === value,
      page.headers[name.toLowerCase()],
    );
  yield fact(
    'a page must be asked for anew',
    page.headers['cache-control'] === rules.otherCache,
    page.headers['cache-control'],
  );

  for (const path of onePerEnding(site)) {
    const { status, headers, body } = await askServer(address + path);
    const type = rules.types[endingOf(path)] ?? '';
    yield fact(`${path} must be found`, status === 200, status);
    yield fact(
      `${path} must be ${type}`,
      headers['content-type']?.split(';')[0] === type,
      headers['content-type'],
    );
    yield fact(
      `${path} must arrive whole`,
      body.equals(readFileSync(join(site, path))),
      `${body.length} bytes`,
    );
    if (type.startsWith('text/'))
      yield fact(
        `${path} must say utf-8`,
        /charset=utf-8/i.test(headers['content-type'] ?? ''),
        headers['content-type'],
      );
    const cache = rules.immutableFolders.some((folder) => path.startsWith(`${folder}/`))
      ? rules.immutableCache
      : rules.otherCache;
    yield fact(
      `${path} must be kept as ${cache}`,
      headers['cache-control'] === cache,
      headers['cache-control'],
    );
  }

  const encodings = brotli ? ['br', 'gzip'] : ['gzip'];
  for (const [asked, file] of [
    ['articles/', 'articles/index.html'],
    ['catalogue.json', 'catalogue.json'],
  ] as const)
    for (const encoding of encodings) {
      const answer = await askServer(address + asked, {
        encoding: encoding === 'br' ? 'gzip, deflate, br' : 'gzip',
      });
      yield fact(
        `${asked} must be sent as ${encoding}`,
        answer.headers['content-encoding'] === encoding,
        answer.headers['content-encoding'],
      );
      yield fact(
        `${asked} in ${encoding} must unpack to the file`,
        unpacked(answer)?.equals(readFileSync(join(site, file))) ?? false,
        answer.body.length,
      );
      yield fact(
        `${asked} must vary by encoding`,
        /accept-encoding/i.test(answer.headers['vary'] ?? ''),
        answer.headers['vary'],
      );
      yield fact(
        `${asked} in ${encoding} must keep its type`,
        answer.headers['content-type']?.split(';')[0] === rules.types[endingOf(file)],
        answer.headers['content-type'],
      );
    }

  const missing = await askServer(`${address}no/such/page/`);
  yield fact('a missing page must be 404', missing.status === 404, missing.status);
  yield fact(
    'its text must be the site’s',
    missing.body.equals(readFileSync(join(site, '404.html'))),
    missing.body.toString().slice(0, 80),
  );
  yield fact(
    'it must carry the policy too',
    missing.headers['content-security-policy'] === rules.headers['Content-Security-Policy'],
    missing.headers['content-security-policy'],
  );
  const lost = await askServer(`${address}_astro/none.js`);
  yield fact(
    'a missing file must be 404 and not kept',
    lost.status === 404 && !(lost.headers['cache-control'] ?? '').includes('immutable'),
    `${lost.status} ${lost.headers['cache-control']}`,
  );

  const folder = await askServer(`${address}articles`);
  yield fact(
    'a folder without its slash must lead to it',
    [301, 308].includes(folder.status) && (folder.headers['location'] ?? '').endsWith('articles/'),
    `${folder.status} ${folder.headers['location']}`,
  );
  const hidden = await askServer(`${address}.git/config`);
  yield fact('hidden files must be 404 or 403', [403, 404].includes(hidden.status), hidden.status);
  const write = await askServer(address, { method: 'PUT' });
  yield fact('writing must be refused', [403, 405].includes(write.status), write.status);
}

function unpacked({ body, headers }: Answer): Buffer | undefined {
  try {
    return headers['content-encoding'] === 'br' ? brotliDecompressSync(body) : gunzipSync(body);
  } catch {
    // What does not unpack is reported by the caller as not being the file.
    return undefined;
  }
}

/** A file of each ending, of hashed names and of others. */
function onePerEnding(site: string): readonly string[] {
  const found = new Map<string, string>();
  for (const path of filesIn(site)) {
    if (/\.(br|gz)$/.test(path) || path === '404.html') continue;
    const key = `${endingOf(path)} ${path.split('/')[0] === '_astro'}`;
    if (!found.has(key)) found.set(key, path);
  }
  return [...found.values()];
}

import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Built } from './Built.ts';
import { filesIn } from './filesIn.ts';

const sheetLink = /<link rel="stylesheet" href="([^"]+)">/g;
const hashLength = 8;

/**
 * Gives every page one style sheet in place of those it links, wherever they are linked, in their order. A page waits for all of them before it
 * is drawn, and small files ask as much of a connection as large ones and compress worse. Pages that link the same share
 * the file; sheets that only stood in pages are removed, those that scripts ask for later stay.
 *
 * @throws {Error} when a page links no style sheet, which means that they are linked in other words now.
 */
export function joinStyles({ directory, base }: Built): void {
  const fileOf = (address: string) => join(directory, address.slice(base.length));
  const joined = new Map<string, string>();
  const replaced = new Set<string>();
  const files = filesIn(directory);
  for (const page of files.filter((file) => file.endsWith('.html'))) {
    const html = readFileSync(join(directory, page), 'utf8');
    const addresses = [...new Set([...html.matchAll(sheetLink)].map(([, address = '']) => address))];
    if (addresses.length === 0) throw new Error(`page must link a style sheet, got none in ${page}`);
    const key = addresses.join(' ');
    const address = joined.get(key) ?? writeJoined(addresses);
    joined.set(key, address);
    for (const one of addresses) replaced.add(one);
    let linked = false;
    const rewritten = html.replace(sheetLink, () => {
      if (linked) return '';
      linked = true;
      return `<link rel="stylesheet" href="${address}">`;
    });
    writeFileSync(join(directory, page), rewritten);
  }
  const scripts = files
    .filter((file) => file.endsWith('.js'))
    .map((file) => readFileSync(join(directory, file), 'utf8'));
  for (const address of replaced) {
    const name = address.split('/').at(-1) ?? '';
    if (!scripts.some((script) => script.includes(name))) rmSync(fileOf(address));
  }

  function writeJoined(addresses: readonly string[]): string {
    const css = addresses.map((one) => readFileSync(fileOf(one), 'utf8').trim()).join('\n');
    const hash = createHash('sha256').update(css).digest('base64url').slice(0, hashLength);
    const address = `${base}/_astro/page.${hash}.css`;
    writeFileSync(fileOf(address), css);
    return address;
  }
}

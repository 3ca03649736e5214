import { readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * What a page of a built site sends until its calculators answer, in compressed bytes. What parts of them fetch at a touch is
 * apart, as are fonts and data.
 */
export interface PageWeight {
  readonly htmlBytes: number;
  readonly styleBytes: number;
  readonly scriptBytes: number;
  /** Whether a calculator stands on the page. */
  readonly hasIsland: boolean;
  /** Whether scripts of the interface framework are among them. */
  readonly hasFramework: boolean;
}

interface Site {
  readonly directory: string;
  readonly base: string;
}

const gzippedBytes = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length;

/** Weighs one page: its HTML, its style sheets, its scripts and whatever these import at once; by gzip unless told. */
export function pageWeight(page: string, { directory, base }: Site, bytesOf = gzippedBytes): PageWeight {
  const html = readFileSync(page, 'utf8');
  const files = [...html.matchAll(/(?:src|href|component-url|renderer-url)="([^"]+\.(?:js|css))"/g)]
    .map(([, address = '']) => address)
    .filter((address) => address.startsWith(`${base}/`))
    .map((address) => join(directory, address.slice(base.length)));
  const scripts = new Set<string>();
  for (const file of files.filter((file) => file.endsWith('.js'))) addImports(file, scripts);
  const sum = (paths: Iterable<string>) => [...paths].reduce((total, path) => total + bytesOf(path), 0);
  return {
    htmlBytes: bytesOf(page),
    styleBytes: sum(new Set(files.filter((file) => file.endsWith('.css')))),
    scriptBytes: sum(scripts),
    hasIsland: html.includes('<astro-island'),
    hasFramework: [...scripts].some((file) => /\b(preact|signals)\b/.test(file)),
  };
}

/** Adds a script and, in turn, what it imports; what it only imports on demand is not sent with the page. */
function addImports(file: string, scripts: Set<string>): void {
  if (scripts.has(file)) return;
  scripts.add(file);
  const code = readFileSync(file, 'utf8');
  for (const [, specifier = ''] of code.matchAll(/(?:\bfrom|\bimport)\s*["'](\.[^"']+\.js)["']/g))
    addImports(posix.join(dirname(file), specifier), scripts);
}

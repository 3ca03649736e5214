import { readFileSync, statSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { pageWeight } from '../bench/pageWeight.ts';
import { pageKinds, type Promised } from './pageKinds.ts';

/** The heaviest page of a kind, in bytes after brotli. */
export interface WeighedKind {
  readonly kind: string;
  readonly page: string;
  readonly totalBytes: number;
  readonly scriptBytes: number;
  readonly promised: Promised;
}

/** Pages of a kind whose HTML is the largest; compressing every page would take a minute. */
const weighedCount = 3;

/** Weighs every kind of page of a built site: HTML, styles and scripts, as they are sent before anybody touches them. */
export function weighedKinds(directory: string, base: string): readonly WeighedKind[] {
  const known = new Map<string, number>();
  const brotliBytes = (file: string): number => {
    const bytes = known.get(file) ?? brotliCompressSync(readFileSync(file)).length;
    known.set(file, bytes);
    return bytes;
  };
  return pageKinds.map(({ name, pages, promised }) => {
    const weighed = pages(directory)
      .map((page) => ({ page, size: statSync(`${directory}/${page}`).size }))
      .toSorted((first, second) => second.size - first.size)
      .slice(0, weighedCount)
      .map(({ page }) => {
        const weight = pageWeight(`${directory}/${page}`, { directory, base }, brotliBytes);
        const { htmlBytes, styleBytes, scriptBytes } = weight;
        return { page, totalBytes: htmlBytes + styleBytes + scriptBytes, scriptBytes };
      });
    const [heaviest] = weighed.toSorted((first, second) => second.totalBytes - first.totalBytes);
    if (!heaviest) throw new RangeError(`${name} must have a page in ${directory}, got none`);
    return {
      kind: name,
      promised,
      ...heaviest,
      scriptBytes: Math.max(...weighed.map(({ scriptBytes }) => scriptBytes)),
    };
  });
}

import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { z } from 'zod';

export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/**
 * The files of a search index with the values of its filter in the order of their names. Pagefind writes them in the
 * random order of a Rust map, so that no two indexes of the same pages are alike; the names of the filter's file and of
 * the file that lists it are hashes, and follow. Nothing else of an index varies.
 *
 * @throws {RangeError} when an index has more than one filter or language, whose order this does not settle.
 */
export function orderedSearchIndex(files: readonly IndexFile[]): readonly IndexFile[] {
  const values = theOne(files, 'filter', /^filter\/.*\.pf_filter$/);
  const meta = theOne(files, 'language', /\.pf_meta$/);
  const entry = theOne(files, 'entry', /^pagefind-entry\.json$/);
  const orderedFilter = orderedFilterOf(gunzipSync(values.content));
  const filterName = renamed(values.path, orderedFilter);
  const newMeta = replacedOnce(gunzipSync(meta.content), hashOf(values.path), hashOf(filterName));
  const metaName = renamed(meta.path, newMeta);
  const newEntry = replacedOnce(Buffer.from(entry.content), hashOf(meta.path), hashOf(metaName));
  const changed = new Map<IndexFile, IndexFile>([
    [values, { path: filterName, content: gzipSync(orderedFilter, { level: 9 }) }],
    [meta, { path: metaName, content: gzipSync(newMeta, { level: 9 }) }],
    [entry, { path: entry.path, content: newEntry }],
  ]);
  return files
    .map((file) => changed.get(file) ?? file)
    .sort((one, other) => (one.path < other.path ? -1 : 1));
}

const mark = 'pagefind_dcd';
const filterRecord = z.tuple([z.string(), z.array(z.tuple([z.string(), z.array(z.number())]))]);

/** A filter file is Pagefind's mark and, in CBOR, its name and a list of values, each a name and the pages that have it. */
function orderedFilterOf(bytes: Buffer): Buffer {
  const start = bytes.indexOf(mark) + mark.length;
  const read = filterRecord.safeParse(decode(bytes.subarray(start)));
  if (!read.success)
    throw new RangeError('search filter must be a name and values with their pages, got another form');
  const [name, values] = read.data;
  const sorted = values.toSorted(([one], [other]) => (one < other ? -1 : 1));
  return Buffer.concat([bytes.subarray(0, start), encode([name, sorted])]);
}

function theOne(files: readonly IndexFile[], name: string, pattern: RegExp): IndexFile {
  const found = files.filter(({ path }) => pattern.test(path));
  const [one] = found;
  if (!one || found.length > 1)
    throw new RangeError(`search index must have one ${name}, got ${found.length}`);
  return one;
}

/** The language and hash in a file's name: en_3ee18ab of filter/en_3ee18ab.pf_filter. */
function hashOf(path: string): string {
  const [hash] = /[^/.]+_[0-9a-f]+(?=\.pf_)/.exec(path) ?? [];
  if (hash === undefined) throw new RangeError(`name in the search index must hold a hash, got ${path}`);
  return hash;
}

function renamed(path: string, content: Uint8Array): string {
  const hash = createHash('sha256').update(content).digest('hex');
  return path.replace(/_([0-9a-f]+)(?=\.pf_)/, (_all, old: string) => `_${hash.slice(0, old.length)}`);
}

/** The same bytes with one text, which must stand there once, in the place of another of its length. */
function replacedOnce(bytes: Buffer, old: string, replacement: string): Buffer {
  const at = bytes.indexOf(old);
  if (at < 0 || bytes.includes(old, at + 1)) throw new RangeError(`search index must name ${old} once`);
  return Buffer.concat([bytes.subarray(0, at), Buffer.from(replacement), bytes.subarray(at + old.length)]);
}

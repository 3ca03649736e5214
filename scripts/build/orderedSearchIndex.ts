import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';

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
  const filter = theOne(files, 'filter', /^filter\/.*\.pf_filter$/);
  const meta = theOne(files, 'language', /\.pf_meta$/);
  const entry = theOne(files, 'entry', /^pagefind-entry\.json$/);
  const orderedFilter = Buffer.concat(filterParts(gunzipSync(filter.content)));
  const filterName = renamed(filter.path, orderedFilter);
  const newMeta = replacedOnce(gunzipSync(meta.content), hashOf(filter.path), hashOf(filterName));
  const metaName = renamed(meta.path, newMeta);
  const newEntry = replacedOnce(Buffer.from(entry.content), hashOf(meta.path), hashOf(metaName));
  const changed = new Map<IndexFile, IndexFile>([
    [filter, { path: filterName, content: gzipSync(orderedFilter, { level: 9 }) }],
    [meta, { path: metaName, content: gzipSync(newMeta, { level: 9 }) }],
    [entry, { path: entry.path, content: newEntry }],
  ]);
  return files
    .map((file) => changed.get(file) ?? file)
    .sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** A filter file is Pagefind's mark and, in CBOR, its name and a list of values, each a name and the pages that have it. */
function filterParts(bytes: Buffer): readonly Buffer[] {
  const start = bytes.indexOf('pagefind_dcd') + 'pagefind_dcd'.length;
  const name = headAt(bytes, start).end;
  const list = itemEnd(bytes, name);
  const { count, end: first } = headAt(bytes, list);
  const values: Buffer[] = [];
  let at = first;
  for (let index = 0; index < count; index += 1) {
    const end = itemEnd(bytes, at);
    values.push(bytes.subarray(at, end));
    at = end;
  }
  if (at !== bytes.length)
    throw new RangeError(`search filter must end with its values, got ${bytes.length - at} bytes more`);
  return [bytes.subarray(0, first), ...values.sort((one, other) => Buffer.compare(one, other))];
}

/** Major type and count of the CBOR item at an offset, and where its head ends. */
function headAt(
  bytes: Buffer,
  at: number,
): { readonly major: number; readonly count: number; readonly end: number } {
  const head = bytes.readUInt8(at);
  const small = head & 31;
  const width = small < 24 ? 0 : 2 ** (small - 24);
  if (width > 4) throw new RangeError(`search filter must be CBOR of definite length, got head ${head}`);
  return {
    major: head >> 5,
    count: width === 0 ? small : bytes.readUIntBE(at + 1, width),
    end: at + 1 + width,
  };
}

const [unsigned, text, array] = [0, 3, 4];

function itemEnd(bytes: Buffer, at: number): number {
  const { major, count, end } = headAt(bytes, at);
  if (major === unsigned) return end;
  if (major === text) return end + count;
  if (major !== array)
    throw new RangeError(`search filter must hold lists, texts and counts, got CBOR type ${major}`);
  let next = end;
  for (let index = 0; index < count; index += 1) next = itemEnd(bytes, next);
  return next;
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

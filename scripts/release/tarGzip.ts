import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip, constants } from 'node:zlib';

export interface TarEntry {
  /** Path in the archive, with slashes. */
  readonly path: string;
  readonly content: () => Buffer;
  readonly executable?: boolean;
}

const block = 512;
const longestName = 100;
const longestPrefix = 155;

/**
 * Writes files to a .tar.gz that is the same bytes for the same files: sorted by path, of one moment and of no user, in
 * the ustar form that every tar reads, compressed without a name or a time.
 */
export async function tarGzip(
  archive: string,
  entries: readonly TarEntry[],
  { epochSeconds }: { readonly epochSeconds: number },
): Promise<void> {
  const sorted = entries.toSorted((one, other) => (one.path < other.path ? -1 : 1));
  await pipeline(
    Readable.from(blocks(sorted, epochSeconds)),
    createGzip({ level: constants.Z_BEST_COMPRESSION }),
    createWriteStream(archive),
  );
}

function* blocks(entries: readonly TarEntry[], epochSeconds: number): Generator<Buffer> {
  for (const { path, content, executable = false } of entries) {
    const bytes = content();
    yield header(path, bytes.length, executable ? 0o755 : 0o644, epochSeconds);
    yield bytes;
    yield Buffer.alloc((block - (bytes.length % block)) % block);
  }
  yield Buffer.alloc(2 * block);
}

function header(path: string, byteCount: number, mode: number, epochSeconds: number): Buffer {
  const { name, prefix } = splitName(path);
  const bytes = Buffer.alloc(block);
  const field = (at: number, text: string): void => void bytes.write(text, at, 'utf8');
  const octal = (at: number, width: number, value: number): void =>
    field(at, value.toString(8).padStart(width - 1, '0'));
  field(0, name);
  octal(100, 8, mode);
  octal(108, 8, 0);
  octal(116, 8, 0);
  octal(124, 12, byteCount);
  octal(136, 12, epochSeconds);
  field(148, ' '.repeat(8));
  field(156, '0');
  field(257, 'ustar\0' + '00');
  field(265, 'root');
  field(297, 'root');
  octal(329, 8, 0);
  octal(337, 8, 0);
  field(345, prefix);
  const sum = bytes.reduce((total, byte) => total + byte, 0);
  field(148, `${sum.toString(8).padStart(6, '0')}\0 `);
  return bytes;
}

/** A path of more than 100 bytes is parted at a slash. */
function splitName(path: string): { readonly name: string; readonly prefix: string } {
  if (Buffer.byteLength(path) <= longestName) return { name: path, prefix: '' };
  for (let at = path.indexOf('/'); at > 0; at = path.indexOf('/', at + 1)) {
    const [prefix, name] = [path.slice(0, at), path.slice(at + 1)];
    if (Buffer.byteLength(name) <= longestName && Buffer.byteLength(prefix) <= longestPrefix)
      return { name, prefix };
  }
  throw new RangeError(
    `path in an archive must have a last part of at most ${longestName} bytes, got ${path}`,
  );
}

import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip, constants } from 'node:zlib';
import { packTar } from 'modern-tar';

export interface TarEntry {
  /** Path in the archive, with slashes. */
  readonly path: string;
  readonly content: () => Buffer;
  readonly executable?: boolean;
}

/**
 * Writes files to a .tar.gz that is the same bytes for the same files: sorted by path, of one moment and of no user,
 * compressed without a name or a time.
 */
export async function tarGzip(
  archive: string,
  entries: readonly TarEntry[],
  { epochSeconds }: { readonly epochSeconds: number },
): Promise<void> {
  const sorted = entries.toSorted((one, other) => (one.path < other.path ? -1 : 1));
  const mtime = new Date(epochSeconds * 1000);
  const packed = await packTar(
    sorted.map(({ path, content, executable = false }) => {
      const body = content();
      const mode = executable ? 0o755 : 0o644;
      const nobody = { uid: 0, gid: 0, uname: 'root', gname: 'root' };
      return { header: { name: path, size: body.length, mtime, mode, ...nobody }, body };
    }),
  );
  await pipeline(
    Readable.from([packed]),
    createGzip({ level: constants.Z_BEST_COMPRESSION }),
    createWriteStream(archive),
  );
}

import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const [toBrotli, toGzip] = [promisify(brotliCompress), promisify(gzip)];

const text = /\.(html|css|m?js|json|jsonld|webmanifest|map|xml|atom|rss|svg|txt|md|csv|ya?ml|bib|py)$/;

/** A host writes its own figures into this file; a compressed copy would go on telling the old ones. */
const edited = /(^|\/)organisation\.json$/;

/** A packet holds about this much: below it a compressed file arrives no sooner. */
const worthBytes = 1000;

export const isCompressed = (path: string, byteCount: number): boolean =>
  text.test(path) && !edited.test(path) && byteCount >= worthBytes;

/** Brotli and gzip copies of a file, at the strongest setting of each. */
export const compressedCopies = async (
  content: Buffer,
): Promise<{ readonly br: Buffer; readonly gz: Buffer }> => {
  const [br, gz] = await Promise.all([
    toBrotli(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }),
    toGzip(content, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  return { br, gz };
};

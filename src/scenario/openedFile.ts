import { checkNesting } from '../units/checkNesting.ts';

/** An object of untrusted fields. */
export type Fields = Readonly<Record<string, unknown>>;

const longestFile = 1_000_000;
const mostQuoted = 40;

interface Expected {
  readonly kind: string;
  readonly version: number;
  /** What the file must be, in words. */
  readonly what: string;
}

/**
 * The fields of a file that this site exported.
 *
 * @throws {RangeError | TypeError} when the text is too long, nests too deep, is no JSON, another kind of file, or of a
 * newer version.
 */
export function openedFile(text: string, { kind, version, what }: Expected): Fields {
  if (text.length > longestFile)
    throw new RangeError(`file must be at most ${longestFile} characters, got ${text.length}`);
  const file = parse(text);
  if (!isFields(file) || file['kind'] !== kind) {
    throw new TypeError(
      `file must be ${what} exported from this site, got ${isFields(file) ? 'another kind' : 'no object'}`,
    );
  }
  const given = file['version'];
  if (typeof given !== 'number' || given > version || given < 1) {
    throw new TypeError(
      `version must be at most ${version}, got ${(JSON.stringify(given) ?? 'nothing').slice(0, mostQuoted)}; update the site that reads it`,
    );
  }
  return file;
}

function parse(text: string): unknown {
  checkNesting(text, 'file');
  try {
    return JSON.parse(text);
  } catch {
    throw new TypeError('file must be JSON, got something else');
  }
}

/** Whether an untrusted value is an object with fields. */
export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

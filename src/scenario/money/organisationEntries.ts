import { checkNesting } from '../../units/checkNesting.ts';

/** What a file of an organisation calls itself, and the newest form of it. */
export const organisationKind = 'llm-onpremise organisation';
export const organisationVersion = 1;
const longestFile = 1_000_000;

/** An object of untrusted fields. */
export type Json = Readonly<Record<string, unknown>>;

/**
 * The entries of an organisation's file, unread.
 *
 * @throws {RangeError | TypeError} when the text is no JSON, another kind of file, too long or deep, or of a newer version.
 */
export function organisationEntries(text: string): Json {
  if (text.length > longestFile)
    throw new TypeError(`file must be at most ${longestFile} characters, got ${text.length}`);
  const file = parsed(text);
  if (!isObject(file) || file['kind'] !== organisationKind)
    throw new TypeError(
      `kind must be "${organisationKind}", got ${isObject(file) ? shown(file['kind']) : 'no object'}`,
    );
  const given = file['version'];
  if (typeof given !== 'number' || given > organisationVersion || given < 1)
    throw new TypeError(
      `version must be at most ${organisationVersion}, got ${shown(given)}; update the site that reads it`,
    );
  return file;
}

function parsed(text: string): unknown {
  checkNesting(text, 'file');
  try {
    return JSON.parse(text);
  } catch {
    throw new TypeError('file must be JSON, got something else');
  }
}

/** Whether an untrusted value is an object with fields. */
export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An untrusted value as a message shows it. */
export const shown = (value: unknown): string => (JSON.stringify(value) ?? 'nothing').slice(0, 60);

import { isSeq, parseDocument, stringify } from 'yaml';

/** An entry as it is written: keys in their order, those without a value left out. */
export type NewEntry = Readonly<Record<string, string | number | boolean | undefined>> & {
  readonly from: string;
};

const inOneLine = (entry: NewEntry): string =>
  stringify(entry, { collectionStyle: 'flow', lineWidth: 0 }).trimEnd();

/**
 * A record's text with an entry after the last of a list, every other byte as it was: the parser says where the last
 * one ends, and one line is put behind it. Lists written in brackets are refused, since they have no such line.
 */
export function appendEntry(text: string, path: readonly (string | number)[], entry: NewEntry): string {
  const list = parseDocument(text).getIn(path);
  const last = isSeq(list) ? list.items.at(-1) : undefined;
  const range = (last as { readonly range?: readonly number[] | null } | undefined)?.range;
  const [start, end] = range ?? [];
  if (start === undefined || end === undefined)
    throw new TypeError(`${path.join('.')} must be a list with entries, got none`);
  const lead = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  if (!/^ *- +$/.test(lead))
    throw new TypeError(`${path.join('.')} must be a list with a line for each entry, got ${lead.trim()}`);
  const written = text.slice(0, end).trimEnd().length;
  const newline = text.indexOf('\n', written);
  const lineEnd = newline === -1 ? text.length : newline;
  const carriage = text[lineEnd - 1] === '\r' ? '\r' : '';
  const before = text.slice(0, lineEnd - carriage.length);
  return `${before}${carriage}\n${lead}${inOneLine(entry)}${text.slice(before.length)}`;
}

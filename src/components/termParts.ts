import type { TermRecord } from '../data/term.ts';

/** A piece of running text: words alone, or words that name a term. */
export interface TermPart {
  readonly text: string;
  readonly id?: string;
}

const escaped = (words: string): string =>
  words.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&').replace(/[\s-]+/g, '[\\s-]+');

/** Case tells an abbreviation from a word: a name with capitals is met as written, another also at the start of a sentence. */
const patternOf = (name: string): string => {
  const first = name.charAt(0);
  const ending = /\p{L}$/u.test(name) ? '(?:s|es)?' : '';
  const whole = escaped(name) + ending;
  return /\p{Lu}/u.test(name) || !/\p{Ll}/u.test(first)
    ? whole
    : `[${first}${first.toUpperCase()}]${whole.slice(1)}`;
};

/**
 * Makes a function that parts a text where it first names a term. Names are met as whole words, in the plural too, the
 * longest first, but not in phrases where they mean something else. What `seen` holds is left alone, and what was found
 * is added to it.
 */
export function termParts(
  terms: ReadonlyMap<string, TermRecord>,
): (text: string, seen: Set<string>) => readonly TermPart[] {
  const names = [...terms].flatMap(([id, { name, also, met_as: met, not_in: other }]) => [
    ...other.map((words) => ({ id: undefined, words, pattern: escaped(words) })),
    ...[name, ...also, ...met].map((words) => ({ id, words, pattern: patternOf(words) })),
  ]);
  names.sort((one, other) => other.words.length - one.words.length);
  const all = new RegExp(
    `(?<![\\p{L}\\p{N}_-])(?:${names.map(({ pattern }) => `(${pattern})`).join('|')})(?![\\p{L}\\p{N}_-])`,
    'gu',
  );
  return (text, seen) => {
    if (names.length === 0) return [{ text }];
    const parts: TermPart[] = [];
    let end = 0;
    for (const match of text.matchAll(all)) {
      const id = names[match.slice(1).findIndex((group) => group !== undefined)]?.id;
      if (id === undefined || seen.has(id)) continue;
      seen.add(id);
      if (match.index > end) parts.push({ text: text.slice(end, match.index) });
      parts.push({ text: match[0], id });
      end = match.index + match[0].length;
    }
    if (end < text.length || parts.length === 0) parts.push({ text: text.slice(end) });
    return parts;
  };
}

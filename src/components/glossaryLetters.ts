import type { TermRecord } from '../data/term.ts';

/** Terms that begin with the same letter; what begins with none stands under its own sign. */
export interface GlossaryLetter {
  readonly letter: string;
  readonly terms: readonly (readonly [id: string, term: TermRecord])[];
}

/** Terms in the order of their names, by first letter, whatever their case. */
export function glossaryLetters(terms: ReadonlyMap<string, TermRecord>): readonly GlossaryLetter[] {
  const sorted = [...terms].sort(([, one], [, other]) =>
    one.name.localeCompare(other.name, 'en', { sensitivity: 'base' }),
  );
  return [...Map.groupBy(sorted, ([, { name }]) => name.charAt(0).toUpperCase())].map(([letter, group]) => ({
    letter,
    terms: group,
  }));
}

import type { FoundPage } from './Pagefind.ts';

interface TypedTerm {
  /** Where it stands in what was typed. */
  readonly places: readonly number[];
  /** The pages that hold it. */
  readonly pages: readonly FoundPage[];
}

/** The pages that hold all of some terms, and those of them where they stand together as they were typed. */
export function phrasePages(terms: readonly TypedTerm[]): {
  readonly whole: readonly string[];
  readonly phrase: readonly string[];
} {
  const fewest = Math.min(...terms.map(({ pages }) => pages.length));
  const [rarest] = terms.filter(({ pages }) => pages.length === fewest);
  if (!rarest) return { whole: [], phrase: [] };
  const placesOf = terms.map(({ pages }) => new Map(pages.map(({ id, words }) => [id, words])));
  const whole = rarest.pages.map(({ id }) => id).filter((id) => placesOf.every((pages) => pages.has(id)));
  const phrase = whole.filter((id) => {
    const held = terms.map(({ places }, index) => ({ places, words: placesOf[index]?.get(id) ?? [] }));
    const [first] = held;
    const [start = 0] = first?.places ?? [];
    return first?.words.some((at) =>
      held.every(({ places, words }) => places.every((place) => words.includes(at + place - start))),
    );
  });
  return { whole, phrase };
}

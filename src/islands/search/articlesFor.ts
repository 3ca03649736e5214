import type { Found, FoundPage } from './Pagefind.ts';
import { phrasePages } from './phrasePages.ts';
import { searchTerms } from './searchTerms.ts';

/** What a page gets for holding every term. */
const worthOfWhole = 0.15;
/** What a page gets for holding them in one run, as typed. */
const worthOfPhrase = 0.3;
/** What a page gets for holding a term at all; the rest goes by how well it does. */
const shareForHolding = 0.4;
const shareForOtherName = 0.7;
/** Pages with less than this share of the best one's worth are left out. */
const leastShare = 1 / 3;

/**
 * Ranks articles by the terms they hold: each counts the more the fewer pages hold it, and the better a page does on
 * it. Readers ask in sentences, and hardly a page holds every word of one. Only single words are looked up, so that
 * what was found for one serves again when the next is typed.
 */
export async function articlesFor(lookUp: (word: string) => Promise<Found>, words: string): Promise<Found> {
  const terms = searchTerms(words);
  const found = new Map<string, Found>();
  // One after the other: a search that has been overtaken can then stop in between.
  for (const word of terms.flatMap(({ names }) => names)) found.set(word, await lookUp(word));
  const pagesOf = (word: string) => found.get(word)?.results ?? [];
  const [first, second] = terms;
  if (!first) return { results: [] };
  if (!second && pagesOf(first.names[0]).length > 0) return { results: pagesOf(first.names[0]) };

  const pages = new Map<string, { readonly page: FoundPage; readonly worth: number }>();
  const points = new Map<string, number>();
  for (const { names } of terms) {
    const ofTerm = new Map<string, number>();
    for (const [index, name] of names.entries()) {
      const results = pagesOf(name);
      const rarity = 1 / Math.log2(2 + results.length);
      const best = results.reduce((most, { score }) => Math.max(most, score), 0);
      for (const page of results) {
        const fit = shareForHolding + (1 - shareForHolding) * (best > 0 ? page.score / best : 1);
        const worth = rarity * fit * (index === 0 ? 1 : shareForOtherName);
        // What is quoted of a page is the term that tells most of it.
        if (worth > (pages.get(page.id)?.worth ?? 0)) pages.set(page.id, { page, worth });
        ofTerm.set(page.id, Math.max(ofTerm.get(page.id) ?? 0, worth));
      }
    }
    for (const [id, worth] of ofTerm) points.set(id, (points.get(id) ?? 0) + worth);
  }
  if (second) {
    const typed = terms.map(({ names: [word], places }) => ({ places, pages: pagesOf(word) }));
    const { whole, phrase } = phrasePages(typed);
    for (const id of whole) points.set(id, (points.get(id) ?? 0) + worthOfWhole);
    for (const id of phrase) points.set(id, (points.get(id) ?? 0) + worthOfPhrase);
  }
  const ranked = [...pages.values()]
    .map(({ page }) => ({ page, worth: points.get(page.id) ?? 0 }))
    .sort((one, other) => other.worth - one.worth || (one.page.id < other.page.id ? -1 : 1));
  const least = leastShare * (ranked[0]?.worth ?? 0);
  return { results: ranked.filter(({ worth }) => worth >= least).map(({ page }) => page) };
}

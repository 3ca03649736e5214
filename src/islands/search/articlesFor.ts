import type { Found, FoundPage, Pagefind } from './Pagefind.ts';
import { searchTerms } from './searchTerms.ts';

const kind = 'Articles';
/** What a page gets for holding every word. */
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
 * it. Readers ask in sentences, and hardly a page holds every word of one.
 */
export async function articlesFor(engine: Pagefind, words: string): Promise<Found> {
  const search = async (text: string) => (await engine.search(text, { filters: { kind } })).results;
  const [whole, phrase, ...terms] = await Promise.all([
    search(words),
    search(`"${words.replaceAll('"', ' ')}"`),
    ...searchTerms(words).map((names) => Promise.all(names.map(search))),
  ]);
  if (terms.length < 2 && whole.length > 0) return { results: whole };
  const pages = new Map(whole.map((page) => [page.id, page]));
  const points = new Map(whole.map(({ id }) => [id, worthOfWhole]));
  for (const { id } of phrase) points.set(id, (points.get(id) ?? 0) + worthOfPhrase);
  for (const names of terms) {
    const ofTerm = new Map<string, number>();
    for (const [index, results] of names.entries()) {
      const rarity = 1 / Math.log2(2 + results.length);
      const best = Math.max(...results.map(({ score }) => score));
      for (const page of results) {
        pages.set(page.id, page);
        const fit = shareForHolding + (1 - shareForHolding) * (page.score / best);
        const worth = rarity * fit * (index === 0 ? 1 : shareForOtherName);
        ofTerm.set(page.id, Math.max(ofTerm.get(page.id) ?? 0, worth));
      }
    }
    for (const [id, worth] of ofTerm) points.set(id, (points.get(id) ?? 0) + worth);
  }
  const worthOf = ({ id }: FoundPage) => points.get(id) ?? 0;
  const results = [...pages.values()].sort(
    (one, other) => worthOf(other) - worthOf(one) || one.id.localeCompare(other.id, 'en'),
  );
  const [best] = results;
  return { results: results.filter((page) => best && worthOf(page) >= leastShare * worthOf(best)) };
}

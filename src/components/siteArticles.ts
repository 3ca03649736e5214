import { getCollection, render } from 'astro:content';
import { siteContents } from '../data/siteContents.ts';
import { siteTerms } from '../data/siteTerms.ts';
import { pagesUsed } from './pagesUsed.ts';
import { termParts } from './termParts.ts';

/** An article with what it leads to and names. */
interface UsedArticle {
  readonly name: string;
  readonly path: string;
  readonly pages: ReadonlySet<string>;
  readonly terms: ReadonlySet<string>;
}

const order = siteContents.parts.flatMap(({ articles }) => articles);

/** A title is no place for a link, but names what the article is about. */
const titleParts = termParts(siteTerms);

const siteArticles: readonly UsedArticle[] = await Promise.all(
  (await getCollection('articles'))
    .sort((one, other) => order.indexOf(one.id) - order.indexOf(other.id))
    .map(async (entry) => {
      const { remarkPluginFrontmatter: head } = await render(entry);
      const { terms } = head as { readonly terms?: readonly string[] };
      if (!terms)
        throw new TypeError(`terms of an article must be found by termLinks.ts, got none for ${entry.id}`);
      return {
        name: entry.data.title,
        path: `articles/${entry.id}`,
        pages: pagesUsed(entry.body ?? ''),
        terms: new Set([...terms, ...titleParts(entry.data.title, new Set()).flatMap(({ id }) => id ?? [])]),
      };
    }),
);

/**
 * Articles that show, cite, link to or compute with one of some pages of the site, or name a term that it shows, in the
 * order of the contents.
 */
export function articlesUsing(...paths: readonly string[]): readonly UsedArticle[] {
  const shown = [...siteTerms]
    .filter(([, { shown_on: page }]) => page !== undefined && paths.includes(page))
    .map(([id]) => id);
  return siteArticles.filter(
    ({ pages, terms }) => paths.some((path) => pages.has(path)) || shown.some((id) => terms.has(id)),
  );
}

/** Articles whose title or text names a term of the glossary, in the order of the contents. */
export const articlesNaming = (term: string): readonly UsedArticle[] =>
  siteArticles.filter(({ terms }) => terms.has(term));

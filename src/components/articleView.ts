import type { CollectionEntry } from 'astro:content';
import { siteContents } from '../data/siteContents.ts';
import { calculatorsIn } from './calculatorsIn.ts';
import { citationsOf } from './citationsOf.ts';
import { readingMinutes } from './readingMinutes.ts';

/**
 * What the page of an article knows of it before it is rendered.
 *
 * @throws {RangeError} for an article that contents.yaml does not list.
 */
export function articleView({ id, data, body = '' }: CollectionEntry<'articles'>) {
  const part = siteContents.parts.find(({ articles }) => articles.includes(id))?.title;
  if (part === undefined)
    throw new RangeError(
      `contents.yaml must list every article, got none for ${id}: add it to a part of content/contents.yaml`,
    );
  const minutes = readingMinutes(body);
  return { ...data, slug: id, part, minutes, citations: citationsOf(body), calculators: calculatorsIn(body) };
}

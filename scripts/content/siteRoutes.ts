import { globSync } from 'node:fs';
import { readRecords } from '../../src/data/readRecords.ts';

const { records } = readRecords();

const names = (pattern: string, ending: string): readonly string[] =>
  globSync(pattern)
    .map((file) => file.replaceAll('\\', '/'))
    .map((file) => file.split('/').slice(2).join('/').replace(ending, ''));

/** Ids of the articles, which are the names of their files. */
export const articleIds = names('content/articles/**/*.mdx', '.mdx').map((id) => id.replace(/\/index$/, ''));

/** Paths of the formulas under src/formulas. */
export const formulaPaths = names('src/formulas/*/*.card.ts', '.card.ts');

/** Lists of prices, as src/components/priceLists.ts names them. */
const priceListPaths = ['hardware', 'cloud', 'api', 'electricity', 'carbon'];

/** What stands in the place of a bracket in the name of a page's file. */
const fillings: Readonly<Record<string, readonly string[]>> = {
  'articles/[slug]': articleIds,
  'articles/[plain]': articleIds,
  'formulas/[topic]/[name]': formulaPaths,
  'models/[id]': [...records.models.keys()],
  'accelerators/[id]': [...records.accelerators.keys()],
  'prices/[kind]': priceListPaths,
  'licences/[id]': [...records.licences.keys()],
  'regulations/[id]': [...records.regulations.keys()],
  'rules/[id]': [...records.rules.keys()],
};

/**
 * Every page of the site, as its path under the base, without slashes at its ends; the landing page is empty.
 *
 * @throws {RangeError} for a page whose brackets this file cannot fill.
 */
export const siteRoutes: ReadonlySet<string> = new Set(
  names('src/pages/**/*.astro', '.astro').flatMap((page) => {
    const route = page.replace(/(^|\/)index$/, '');
    if (!route.includes('[')) return [route];
    const ids = fillings[route];
    if (!ids) throw new RangeError(`page must have its ids listed in siteRoutes.ts, got ${route}`);
    return ids.map((id) => `${route.slice(0, route.indexOf('['))}${id}`);
  }),
);

import { fileOf, type Rule } from './Rule.ts';

/** The address without what differs between two ways of writing it. */
const pageOf = (url: string): string => url.toLowerCase().replace(/\/$/, '');

/** A page that two records cite stands twice in the sources of an article, with two days and two notes. */
export const sourcesDistinct: Rule = {
  name: 'sources-distinct',
  description: 'no page is the source of two records in content/data/sources',
  check: ({ sources }) => {
    const owners = new Map<string, string>();
    return [...sources].flatMap(([id, { url }]) => {
      if (url === undefined) return [];
      const owner = owners.get(pageOf(url));
      owners.set(pageOf(url), owner ?? id);
      return owner === undefined
        ? []
        : [
            {
              file: fileOf('sources', id),
              path: 'url',
              expected: 'a page that no other source names',
              received: `${url}, also ${owner}`,
              advice: 'cite the other record, or give the address of the part that was read',
            },
          ];
    });
  },
};

import { posix } from 'node:path';
import { parse } from 'yaml';
import { contentsRecord } from '../../src/data/contents.ts';
import { proseOf } from './articleOf.ts';
import { yamlFault } from './yamlFault.ts';

/** Articles that lead to one make up for a reading path that does not. */
const fewestLinks = 3;

/** Ids of the other articles that the text of one leads to. */
const linkedFrom = (id: string, text: string): ReadonlySet<string> =>
  new Set(
    [...proseOf(text).matchAll(/\]\((\.[^)#\s]*)/g)]
      .map(([, path = '']) => /^articles\/([^/]+)\/$/.exec(posix.join('articles', id, path))?.[1] ?? id)
      .filter((other) => other !== id),
  );

/** Articles in reading paths; undefined where contents.yaml cannot be read, which is a fault of its own. */
function idsInPaths(contents: string): ReadonlySet<unknown> | undefined {
  if (yamlFault(contents) !== undefined) return undefined;
  const { data } = contentsRecord.safeParse(parse(contents));
  return data && new Set(data.paths.flatMap(({ steps }) => steps));
}

/**
 * Articles that readers come upon in the list of all alone: `<name> must be <rule>, got <value>`, by the article's id. The
 * text of another has to lead to each; and a reading path has to hold it, or three others lead to it.
 */
export function orphanFaults(
  texts: ReadonlyMap<string, string>,
  contents: string,
): readonly (readonly [id: string, fault: string])[] {
  const targets = [...texts].flatMap(([id, text]) => [...linkedFrom(id, text)]);
  const inPaths = idsInPaths(contents);
  return [...texts.keys()].flatMap((id) => {
    const linkCount = targets.filter((target) => target === id).length;
    const lost = inPaths !== undefined && !inPaths.has(id) && linkCount < fewestLinks;
    return [
      ...(linkCount === 0
        ? [[id, `text of another article must lead to this one, got no link to ../${id}/`] as const]
        : []),
      ...(lost
        ? [
            [
              id,
              `article must stand in a reading path or be linked from ${fewestLinks} others, got ${linkCount}`,
            ] as const,
          ]
        : []),
    ];
  });
}

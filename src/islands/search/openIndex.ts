import { articlesFor } from './articlesFor.ts';
import type { Group } from './Group.ts';
import type { Found, FoundPage, Pagefind } from './Pagefind.ts';
import { termHits } from './termHits.ts';

/** In the order they are shown. */
const kinds = [
  'Articles',
  'Calculators',
  'Models',
  'Accelerators',
  'Formulas',
  'Glossary',
  'Licences',
  'Regulations',
  'Rules',
  'Prices',
] as const;
const others = kinds.filter((kind) => kind !== 'Articles');
const mostPerGroup = 5;
/** What was found for a word is kept for the next key, up to so many places of words, some 25 MB. */
const keptPlaces = 500_000;

/** Finds the pages for what was typed; undefined once something else was asked. */
export type Find = (words: string) => Promise<readonly Group[] | undefined>;

/** Prepares an index that was loaded. */
export async function openIndex(engine: Pagefind): Promise<Find> {
  const kindOf = new Map<string, string>();
  for (const kind of others)
    for (const { id } of (await engine.search(null, { filters: { kind } })).results) kindOf.set(id, kind);
  const kept = new Map<string, Found>();
  const lookUp = async (word: string): Promise<Found> => {
    const found = kept.get(word) ?? (await engine.search(word, { filters: { kind: 'Articles' } }));
    kept.delete(word);
    kept.set(word, found);
    let places = 0;
    for (const [other, { results }] of [...kept].reverse()) {
      places += results.reduce((sum, page) => sum + page.words.length, 0);
      if (places > keptPlaces && other !== word) kept.delete(other);
    }
    return found;
  };
  let turn = 0;

  return async (words) => {
    turn += 1;
    const mine = turn;
    const overtaken = async () => {
      // What is typed meanwhile arrives as a message, and the engine leaves no room for one.
      await new Promise((resolve) => setTimeout(resolve));
      return mine !== turn;
    };
    const pages = new Map<string, FoundPage[]>(kinds.map((kind) => [kind, []]));
    try {
      const { results } = await articlesFor(async (word) => {
        if (!kept.has(word) && (await overtaken())) throw new Overtaken();
        return lookUp(word);
      }, words);
      pages.set('Articles', [...results]);
    } catch (error) {
      if (error instanceof Overtaken) return undefined;
      throw error;
    }
    if (await overtaken()) return undefined;
    const { results } = await engine.search(words, { filters: { kind: { any: others } } });
    for (const page of results) pages.get(kindOf.get(page.id) ?? '')?.push(page);
    if (await overtaken()) return undefined;
    return Promise.all([...pages].map(([kind, found]) => groupOf(kind, found, words)));
  };
}

class Overtaken extends Error {}

async function groupOf(kind: string, pages: readonly FoundPage[], words: string): Promise<Group> {
  const found = await Promise.all(pages.slice(0, mostPerGroup).map((page) => page.data()));
  if (kind === 'Glossary') {
    const terms = found.flatMap((page) => termHits(page, words));
    return { kind, hits: terms.slice(0, mostPerGroup), total: terms.length };
  }
  // The engine's page holds all its text; only what is shown crosses over from the worker.
  const hits = found.map(({ url, excerpt, meta }) => ({ url, excerpt, meta }));
  return { kind, hits, total: pages.length };
}

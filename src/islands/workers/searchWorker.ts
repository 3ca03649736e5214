import { expose } from 'comlink';
import { type Find, openIndex } from '../search/openIndex.ts';
import type { Pagefind } from '../search/Pagefind.ts';

let find: Find | undefined;
const excerptLength = 18;

/**
 * Searches away from the page. Pagefind has a worker of its own, but hands every page found across with every place of
 * the words on it; here pages are ranked first, and only those shown are handed across.
 */
const searcher = {
  open: async (program: string, base: string): Promise<void> => {
    const engine = (await import(/* @vite-ignore */ program)) as Pagefind;
    await engine.options({ basePath: program.replace(/[^/]*$/, ''), baseUrl: base, excerptLength });
    await engine.init();
    find = await openIndex(engine);
  },
  find: async (words: string) => find?.(words),
};

export type Searcher = typeof searcher;

expose(searcher);

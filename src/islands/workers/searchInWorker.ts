import { wrap } from 'comlink';
import type { Find } from '../search/openIndex.ts';
import type { Searcher } from './searchWorker.ts';

/** A search whose index is loaded, or on its way, in a worker. */
export interface SearchInWorker {
  /** Fails where the index cannot be loaded. */
  readonly find: Find;
  readonly end: () => void;
}

/** Starts a worker that loads the index whose program stands at an address; pages found are under the base. */
export function searchInWorker(program: string, base: string): SearchInWorker {
  const worker = new Worker(new URL('./searchWorker.ts', import.meta.url), { type: 'module' });
  const searcher = wrap<Searcher>(worker);
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener('error', ({ message = 'no start' }: Partial<ErrorEvent>) =>
      reject(new Error(`search must start, got ${message}`)),
    );
  });
  const opened = Promise.race([searcher.open(program, base), failed]);
  // Said once words are typed.
  opened.catch(() => undefined);
  return {
    find: async (words) => {
      await opened;
      return Promise.race([searcher.find(words), failed]);
    },
    end: () => worker.terminate(),
  };
}

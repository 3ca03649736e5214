import { type Remote, wrap } from 'comlink';
import type { ImportReader } from './importWorker.ts';

const longestMilliseconds = 20_000;

/**
 * Has a fresh worker read what the reader brought, and ends it: also when it takes too long or cannot start.
 *
 * @throws {Error} with the sentence to show when it cannot be read.
 */
export async function readInWorker<Result>(
  read: (reader: Remote<ImportReader>) => Promise<Result>,
): Promise<Result> {
  const worker = new Worker(new URL('./importWorker.ts', import.meta.url), { type: 'module' });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ended = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () =>
        reject(new RangeError(`file must be readable in ${longestMilliseconds / 1000} seconds, got no end`)),
      longestMilliseconds,
    );
    worker.addEventListener('error', ({ message = 'no start' }: Partial<ErrorEvent>) =>
      reject(new Error(`worker must run to its end, got ${message}`)),
    );
  });
  try {
    return await Promise.race([read(wrap<ImportReader>(worker)), ended]);
  } finally {
    clearTimeout(timer);
    worker.terminate();
  }
}

import { wrap } from 'comlink';
import type { ImportOutcome } from '../../data/imports/modelFromFiles.ts';
import type { ImportReader } from './importWorker.ts';

const longestMilliseconds = 20_000;

/**
 * Reads the model some files describe, in a worker that is ended when it takes too long.
 *
 * @throws {Error} with the sentence to show when the files cannot be read.
 */
export async function readModelFiles(
  files: readonly File[],
  supplied: Readonly<Record<string, unknown>>,
): Promise<ImportOutcome> {
  const worker = new Worker(new URL('./importWorker.ts', import.meta.url), { type: 'module' });
  const reader = wrap<ImportReader>(worker);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () =>
        reject(new RangeError(`file must be readable in ${longestMilliseconds / 1000} seconds, got no end`)),
      longestMilliseconds,
    );
  });
  try {
    return await Promise.race<ImportOutcome>([reader.read(files, supplied), late]);
  } finally {
    clearTimeout(timer);
    worker.terminate();
  }
}

import { effect } from '@preact/signals';
import { loadedOnce } from './loadedOnce.ts';
import { loadWhenNeeded } from './loadWhenNeeded.ts';
import { stopAll } from './stopAll.ts';

/**
 * Keeps something in step with what the reader asks, by code that is fetched at their first touch and runs from the
 * first answer on that the page was not built with.
 */
export function followLate(isBuilt: () => boolean, load: () => Promise<() => () => void>): () => void {
  const code = loadedOnce(load);
  const stopLoading = loadWhenNeeded(isBuilt, code.load);
  let stop: (() => void) | undefined;
  const stopWaiting = effect(() => {
    if (!isBuilt()) stop ??= code.value.value?.();
  });
  return stopAll([stopLoading, stopWaiting, () => stop?.()]);
}

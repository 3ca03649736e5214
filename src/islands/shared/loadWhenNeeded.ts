import { effect } from '@preact/signals';
import { onFirstTouch } from './onFirstTouch.ts';

/**
 * Loads code at the reader's first touch, or once the page no longer shows what it was built with, until the function it
 * gives is called. What cannot be loaded is asked for again at the next answer; `load` itself loads once.
 */
export function loadWhenNeeded(isBuilt: () => boolean, load: () => Promise<unknown>): () => void {
  const begin = () => void load().catch(() => undefined);
  onFirstTouch(begin);
  return effect(() => {
    if (!isBuilt()) begin();
  });
}

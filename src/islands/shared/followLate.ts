import { effect } from '@preact/signals';
import { onFirstTouch } from './onFirstTouch.ts';

/**
 * Keeps something in step with what the reader asks, by code that is fetched at their first touch and runs from the
 * first answer on that the page was not built with. What cannot be fetched is tried again at the next answer.
 */
export function followLate(isBuilt: () => boolean, load: () => Promise<() => () => void>): () => void {
  let stop: (() => void) | undefined;
  let ended = false;
  const begin = async () => {
    const follow = await load();
    if (!ended) stop ??= follow();
  };
  onFirstTouch(() => void load().catch(() => undefined));
  const unfollow = effect(() => {
    if (!isBuilt() && !stop) begin().catch(() => undefined);
  });
  return () => {
    ended = true;
    unfollow();
    stop?.();
  };
}

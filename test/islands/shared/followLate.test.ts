import type { Signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const settled = () => new Promise((resolve) => setTimeout(resolve));

let page: EventTarget;
let followLate: (isBuilt: () => boolean, load: () => Promise<() => () => void>) => () => void;
beforeEach(async () => {
  page = new EventTarget();
  vi.stubGlobal('document', page);
  vi.resetModules();
  ({ followLate } = await import('../../../src/islands/shared/followLate.ts'));
});
afterEach(() => vi.unstubAllGlobals());

/** Something followed by code that says how often it was fetched, begun and ended. */
async function followed(load?: () => Promise<void>) {
  // The same copy of signals as the code that follows them.
  const { signal } = await import('@preact/signals');
  const counts = { fetched: 0, begun: 0, ended: 0 };
  const isBuilt: Signal<boolean> = signal(true);
  const stop = followLate(
    () => isBuilt.value,
    async () => {
      counts.fetched += 1;
      await load?.();
      return () => {
        counts.begun += 1;
        return () => (counts.ended += 1);
      };
    },
  );
  return { counts, isBuilt, stop };
}

test('a page that stays as it was built fetches nothing', async () => {
  const { counts } = await followed();
  await settled();
  expect(counts).toEqual({ fetched: 0, begun: 0, ended: 0 });
});

test('the first touch of the page fetches the code, once, and does not run it', async () => {
  const { counts } = await followed();
  page.dispatchEvent(new Event('pointerdown'));
  page.dispatchEvent(new Event('keydown'));
  await settled();
  expect(counts).toEqual({ fetched: 1, begun: 0, ended: 0 });
});

test('the first other answer runs it, and it goes on through later ones until it is ended', async () => {
  const { counts, isBuilt, stop } = await followed();
  isBuilt.value = false;
  await settled();
  isBuilt.value = true;
  isBuilt.value = false;
  await settled();
  expect(counts).toEqual({ fetched: 1, begun: 1, ended: 0 });
  stop();
  expect(counts.ended).toBe(1);
});

test('what could not be fetched is tried again at the next answer', async () => {
  let fails = true;
  const { counts, isBuilt } = await followed(() =>
    fails ? Promise.reject(new Error('no network')) : Promise.resolve(),
  );
  isBuilt.value = false;
  await settled();
  expect(counts.begun).toBe(0);
  fails = false;
  isBuilt.value = true;
  isBuilt.value = false;
  await settled();
  expect(counts.begun).toBe(1);
});

test('what was ended while its code was on its way does not begin', async () => {
  const { counts, isBuilt, stop } = await followed();
  isBuilt.value = false;
  stop();
  await settled();
  expect(counts.begun).toBe(0);
});

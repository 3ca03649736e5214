import { batch, computed, signal } from '@preact/signals';
import { comparisonFile, comparisonFromFile } from '../../scenario/compare/comparisonCodec.ts';
import { freeName } from '../../scenario/compare/freeName.ts';
import { type KeptScenario, mostKeptCount } from '../../scenario/compare/KeptScenario.ts';
import { messageOf } from './messageOf.ts';
import { calculatorKeys } from './calculatorKeys.ts';
import { keptEvent } from './storedKept.ts';

/** Scenarios that the reader set aside to compare; the first is what the others are held against. */
export const kept = signal<readonly KeptScenario[]>([]);
/** What of the stored ones could not be read. */
export const keptProblems = signal<readonly string[]>([]);
/** True where nothing is stored, as the browser refuses it or holds what cannot be read: what is kept lasts as long as the page. */
export const keptInMemory = signal(false);

/** What was removed last, and where it stood. */
const removed = signal<{ readonly place: number; readonly one: KeptScenario } | undefined>(undefined);
/** Name of what can be brought back. */
export const removedName = computed(() => removed.value?.one.name);

let started = false;
/** True while the browser holds what this version cannot read; it is not written over. */
let unread = false;

/** Takes what was kept before, and follows what other tabs keep. Does nothing the second time. */
export function startKept(): void {
  if (started) return;
  started = true;
  read();
  addEventListener('storage', ({ key }) => {
    if (key === null || key === calculatorKeys.kept) read();
  });
}

/** Changes what is kept, as it is now: another tab may have kept one since. */
export function changeKept(change: (current: readonly KeptScenario[]) => readonly KeptScenario[]): void {
  read();
  const next = change(kept.value);
  if (next === kept.value) return;
  batch(() => {
    kept.value = next;
    keptProblems.value = [];
  });
  write(next);
  dispatchEvent(new CustomEvent(keptEvent, { detail: next.length }));
}

/** Lets one go; it can be had again by `bringBack` until another follows it. */
export function removeKept(name: string): void {
  changeKept((current) => {
    const place = current.findIndex((one) => one.name === name);
    const one = current[place];
    if (!one) return current;
    removed.value = { place, one };
    return current.toSpliced(place, 1);
  });
}

/** Puts what was removed last back to its place; where there is no room it says so and can be asked again. */
export function bringBack(): void {
  const last = removed.peek();
  if (!last) return;
  changeKept((current) => {
    if (current.length >= mostKeptCount) return current;
    removed.value = undefined;
    return current.toSpliced(last.place, 0, { ...last.one, name: freeName(last.one.name, current) });
  });
  if (removed.peek())
    keptProblems.value = [`Kept scenarios must be at most ${mostKeptCount}, got ${last.one.name} as well`];
}

function read(): void {
  if (keptInMemory.value) return;
  let text: string | null;
  try {
    text = localStorage.getItem(calculatorKeys.kept);
  } catch {
    keptInMemory.value = true;
    return;
  }
  try {
    const found = text === null ? { kept: [], problems: [] } : comparisonFromFile(text);
    batch(() => {
      kept.value = found.kept;
      keptProblems.value = found.problems;
    });
  } catch (error) {
    unread = true;
    keptInMemory.value = true;
    keptProblems.value = [
      `What was kept cannot be read: ${messageOf(error)}. It stays as it is until you forget all`,
    ];
  }
}

function write(next: readonly KeptScenario[]): void {
  try {
    if (next.length === 0) {
      localStorage.removeItem(calculatorKeys.kept);
      unread = false;
      keptInMemory.value = false;
    } else if (!unread) localStorage.setItem(calculatorKeys.kept, comparisonFile(next));
  } catch {
    // Storage may be refused or full; the page says that what is kept lasts as long as it.
    keptInMemory.value = true;
  }
}

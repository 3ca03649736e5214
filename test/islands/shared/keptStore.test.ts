import { expect, test, vi } from 'vitest';
import {
  bringBack,
  changeKept,
  kept,
  keptInMemory,
  keptProblems,
  removedName,
  removeKept,
} from '../../../src/islands/shared/keptStore.ts';
import { initialScenario } from '../../../src/scenario/scenarioFields.ts';

vi.stubGlobal('dispatchEvent', () => true);

const named = (name: string) => ({ name, scenario: initialScenario });
const names = () => kept.value.map(({ name }) => name);

test('what was removed waits for room and says so, where storage is refused too', () => {
  changeKept(() => ['A', 'B', 'C', 'D'].map(named));
  expect(keptInMemory.value).toBe(true);
  removeKept('B');
  changeKept((current) => [...current, named('E')]);
  bringBack();
  expect(names()).toEqual(['A', 'C', 'D', 'E']);
  expect(keptProblems.value).toEqual(['Kept scenarios must be at most 4, got B as well']);
  expect(removedName.value).toBe('B');
  changeKept((current) => current.slice(0, 3));
  bringBack();
  expect(names()).toEqual(['A', 'B', 'C', 'D']);
  expect(removedName.value).toBeUndefined();
});

test('what a newer version kept is not written over, and makes room once all is forgotten', async () => {
  const newer = '{"kind":"llm-onpremise comparison","version":99,"scenarios":[]}';
  const stored = new Map([['llm-onpremise:kept', newer]]);
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, text: string) => stored.set(key, text),
    removeItem: (key: string) => stored.delete(key),
  });
  vi.resetModules();
  const store = await import('../../../src/islands/shared/keptStore.ts');
  store.changeKept((current) => [...current, named('A')]);
  expect(store.kept.value.map(({ name }) => name)).toEqual(['A']);
  expect(store.keptInMemory.value).toBe(true);
  expect(stored.get('llm-onpremise:kept')).toBe(newer);
  store.changeKept(() => []);
  expect(stored.size).toBe(0);
  store.changeKept((current) => [...current, named('B')]);
  expect(store.keptInMemory.value).toBe(false);
  expect(stored.get('llm-onpremise:kept')).toContain('"B"');
  vi.unstubAllGlobals();
});

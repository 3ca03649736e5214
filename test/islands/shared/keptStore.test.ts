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

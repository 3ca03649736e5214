import type { KeptScenario } from './KeptScenario.ts';
import { longestKeptName } from './refuseName.ts';

/** A name that nothing kept has yet: the one wished for, cut to length, with a number where it is taken. */
export function freeName(wished: string, others: readonly KeptScenario[]): string {
  const taken = new Set(others.map(({ name }) => name));
  const text = wished.trim() === '' ? 'Scenario' : wished.trim();
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? '' : ` (${number})`;
    const name = `${text.slice(0, longestKeptName - ending.length).trim()}${ending}`;
    if (!taken.has(name)) return name;
  }
}

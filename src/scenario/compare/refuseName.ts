import type { KeptScenario } from './KeptScenario.ts';

export const longestKeptName = 80;

/** Why a kept scenario cannot have a name beside others; undefined when it can. */
export function refuseName(name: string, others: readonly KeptScenario[]): string | undefined {
  const { length } = name.trim();
  if (length === 0) return 'Name must be at least one character, got none';
  if (length > longestKeptName) return `Name must be at most ${longestKeptName} characters, got ${length}`;
  return others.some((one) => one.name === name.trim())
    ? `Name must be another than those kept, got ${name.trim()}`
    : undefined;
}

import { expect } from 'vitest';
import type { Problem } from '../../src/data/recordsFromTexts.ts';

/** The one problem that records must have, and nothing else. */
export function onlyProblem(found: readonly Problem[]): Problem {
  expect(found).toHaveLength(1);
  const [problem] = found;
  if (!problem) throw new Error('a problem was expected');
  for (const word of Object.values(problem)) expect(word).not.toBe('');
  return problem;
}

import { expose } from 'comlink';
import type { ComparedScenario } from '../../reports/compare/ComparedScenario.ts';
import { comparedColumns, type CompareInput, type CompareProgress } from '../compare/comparedColumns.ts';

/** Answers scenarios away from the page. */
const comparing = {
  run: (input: CompareInput, onProgress: (progress: CompareProgress) => void): readonly ComparedScenario[] =>
    comparedColumns(input, onProgress),
};

export type Comparing = typeof comparing;

expose(comparing);

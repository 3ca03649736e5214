import type { FormulaUse } from '../estimates/memory/FormulaUse.ts';
import type { MemoryEstimate } from '../estimates/memory/MemoryEstimate.ts';

/** Every formula that an answer names, with the inputs and result it had there. */
export const formulaInputs = (estimate: MemoryEstimate): ReadonlyMap<string, FormulaUse> =>
  new Map(
    [...estimate.lines.map(({ formula }) => formula), estimate.cacheFormula].map((use) => [use.path, use]),
  );

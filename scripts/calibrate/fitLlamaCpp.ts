import { type LlamaCppCase, llamaCppTokensPerSecond } from '../../src/components/llamaCppAccuracy.ts';
import type { ClassConstants } from '../../src/estimates/performance/Efficiency.ts';
import { coordinateSearch } from './coordinateSearch.ts';
import { constantsBounds, constantsWith, usualConstants } from './fitConstants.ts';
import { softLoss } from './softLoss.ts';

/** Fits a class's constants under llama.cpp to measured rates of reading and writing. */
export function fitLlamaCpp(cases: readonly LlamaCppCase[]): ClassConstants {
  if (cases.length === 0) return usualConstants;
  const figures = coordinateSearch(constantsBounds, (tried) => {
    const constants = constantsWith(tried, false);
    let sum = 0;
    for (const ready of cases)
      sum += softLoss(llamaCppTokensPerSecond(ready, constants), ready.row.tokens_per_second);
    return sum;
  });
  return constantsWith(figures, false);
}

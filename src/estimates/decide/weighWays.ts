import { ofEveryCriterion, type Weights } from './Criterion.ts';
import type { FirstFractions } from './drawWeights.ts';
import { rankWays } from './rankWays.ts';
import type { ScoredWay } from './ScoredWay.ts';
import type { Weighed } from './Weighed.ts';
import { weightTurns } from './weightTurns.ts';

/** Weighs ways; the shares of all weightings hang on scores alone and are handed in, so that a new weight is quick. */
export const weighWays = (
  scored: readonly ScoredWay[],
  weights: Weights,
  firstFractions: FirstFractions,
): Weighed => ({
  weights,
  scored,
  ranked: rankWays(scored, weights),
  turns: ofEveryCriterion((criterion) => weightTurns(scored, weights, criterion)),
  firstFractions,
});

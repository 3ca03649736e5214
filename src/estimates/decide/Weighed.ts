import type { Criterion, Weights } from './Criterion.ts';
import type { FirstFractions } from './drawWeights.ts';
import type { RankedWay } from './rankWays.ts';
import type { ScoredWay } from './ScoredWay.ts';
import type { WeightTurns } from './weightTurns.ts';

/** Ways weighed: their scores, their places, and how far those hang on the weights. */
export interface Weighed {
  readonly weights: Weights;
  readonly scored: readonly ScoredWay[];
  /** The best first. */
  readonly ranked: readonly RankedWay[];
  readonly turns: Readonly<Record<Criterion, WeightTurns>>;
  /** Of all weightings, the share under which each way comes first. */
  readonly firstFractions: FirstFractions;
}

import type { Way } from '../cost/CostEstimate.ts';
import type { Criterion } from './Criterion.ts';

/** Where a score comes from: an estimate or a record, the reader's own judgement, or nowhere yet. */
export type ScoreBasis = 'evidence' | 'judgement' | 'missing';

/** How well a way does on a criterion, from 0 to 1. What is missing stands in the middle until somebody knows. */
export interface Score {
  readonly fraction: number;
  readonly basis: ScoreBasis;
}

/** A way with its score on every criterion. */
export interface ScoredWay {
  readonly way: Way;
  readonly scores: Readonly<Record<Criterion, Score>>;
}

/** A score that nobody knows: the middle of all it may be. */
export const missingScore: Score = { fraction: 0.5, basis: 'missing' };

import type { Way } from '../../estimates/cost/CostEstimate.ts';
import type { Criterion } from '../../estimates/decide/Criterion.ts';

/** What the reader decides beside the scenario: what weighs how much, and scores of his own. */
export interface Decision {
  readonly weights: Readonly<Record<Criterion, number>>;
  /** From 0 to 10, by criterion and way; none where the evidence stands. */
  readonly scores: Readonly<Partial<Record<Criterion, Readonly<Partial<Record<Way, number>>>>>>;
  /** Who decides, where it is short enough for a link. */
  readonly deciders: string;
}

import type { PlanCandidate } from './PlanCandidate.ts';
import type { PlanCounts } from './Plan.ts';

/** How far a search is, with the best it has so far. */
export interface PlanProgress {
  /** Share of the configurations that are done with. */
  readonly doneFraction: number;
  readonly counts: PlanCounts;
  /** The cheapest so far; undefined until one was found. */
  readonly cheapest: PlanCandidate | undefined;
}

import type { CostEstimate, Way } from './CostEstimate.ts';

/** What an answer about money holds at the likely values. */
export interface PricedAnswer {
  readonly estimate: CostEstimate;
  /** The way that costs least of those that may be compared; undefined where none may. */
  readonly cheapest: Way | undefined;
  /** Volume from which owning stays cheaper than each other way, over the reader's own; undefined where it never does. */
  readonly breakEvenFactor: Readonly<Record<Exclude<Way, 'own'>, number | undefined>>;
}

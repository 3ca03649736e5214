import type { CostEstimate, Way } from './CostEstimate.ts';
import type { LargestCategory } from './largestCategory.ts';
import type { WayFootprint } from './wayFootprint.ts';

/** What an answer about money holds at the likely values. */
export interface PricedAnswer {
  readonly estimate: CostEstimate;
  /** The way that costs least of those that may be compared; undefined where none may. */
  readonly cheapest: Way | undefined;
  /** What takes most of the cash of each way. */
  readonly largest: Readonly<Record<Way, LargestCategory | undefined>>;
  /** What each way takes from the world; undefined where whoever runs the machines says nothing. */
  readonly footprints: Readonly<Record<Way, WayFootprint | undefined>>;
  /** Volume from which owning stays cheaper than each other way, over the reader's own; undefined where it never does. */
  readonly breakEvenFactor: Readonly<Record<Exclude<Way, 'own'>, number | undefined>>;
}

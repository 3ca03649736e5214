import type { Band } from '../../units/Band.ts';
import type { Way } from './CostEstimate.ts';

/** A month that eight draws in ten lie between; an end is undefined where that many draws never get there. */
export interface MonthRange {
  readonly low: number | undefined;
  readonly mid: number | undefined;
  readonly high: number | undefined;
  /** Share of draws that get there within the horizon. */
  readonly reachedFraction: number;
}

/** What many draws have in common. Bands hold eight draws in ten around the median. */
export interface SampledCost {
  readonly drawCount: number;
  readonly seed: number;
  /** Share of draws in which each way has the lowest present cost. */
  readonly cheapestFraction: Readonly<Record<Way, number>>;
  readonly presentUsd: Readonly<Record<Way, Band>>;
  readonly breakEven: Readonly<Record<'rent' | 'call', MonthRange>>;
  /** Months at which cumulative cash is known. */
  readonly months: readonly number[];
  readonly cash: Readonly<Record<Way, readonly Band[]>>;
}

import type { Way } from '../marks/Way.ts';
import type { ShareCategory } from './ShareCategory.ts';

export interface CostShare {
  readonly category: ShareCategory;
  readonly name: string;
  /** Money that comes back is negative. */
  readonly amount: number;
}

export interface SharesRow extends Way {
  /** In the order in which they are drawn, the same for every way. */
  readonly parts: readonly CostShare[];
  /** What eight draws in ten of the total lie between. */
  readonly low?: number | undefined;
  readonly high?: number | undefined;
}

/** What shares of cost are drawn from: a bar for each way on one scale, in any currency. */
export interface SharesInput {
  readonly rows: readonly SharesRow[];
  readonly width: number;
  /** Names what is counted and its unit, such as `Cash out over five years, thousand euro`. */
  readonly xName: string;
  /** An amount in the unit of the axis. */
  readonly text: (amount: number) => string;
}

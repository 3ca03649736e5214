import type { Band } from '../../units/Band.ts';
import type { CostAssumption } from './CostAssumptions.ts';

/** What we believe of an assumption: one in ten below `low`, half below `mid`, one in ten above `high`. */
export interface AssumptionRange extends Band {
  /** True where factors, not differences, are as likely up as down. */
  readonly logarithmic: boolean;
  /** No value beyond these makes sense. */
  readonly least: number;
  readonly most: number;
}

export type AssumptionRanges = Readonly<Record<CostAssumption, AssumptionRange>>;

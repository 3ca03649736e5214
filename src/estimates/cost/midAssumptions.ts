import type { AssumptionRanges } from './AssumptionRange.ts';
import type { CostAssumptions } from './CostAssumptions.ts';

/** Every assumption at its likely value. */
export const midAssumptions = (ranges: AssumptionRanges): CostAssumptions =>
  Object.fromEntries(
    Object.entries(ranges).map(([name, { mid }]) => [name, mid]),
  ) as unknown as CostAssumptions;

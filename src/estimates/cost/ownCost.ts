import { monthlyRateFraction } from '../../formulas/cost/monthlyRateFraction.ts';
import { bookOwn, type OwnMonth } from './bookOwn.ts';
import type { CostAssumptions } from './CostAssumptions.ts';
import type { CostPlan } from './CostPlan.ts';
import { Ledger } from './Ledger.ts';
import { presentUsdOf } from './presentUsdOf.ts';

/** Servers of one's own alone: their books, and their months. */
export interface OwnCost {
  readonly ledger: Ledger;
  readonly presentUsd: number;
  /** What leaves on the first day and at the end of the first month. */
  readonly startUsd: number;
  readonly months: readonly OwnMonth[];
}

/** What owning costs, without the other ways: a fifth of the work where thousands of plans are compared. */
export function ownCost(plan: CostPlan, assumed: CostAssumptions): OwnCost {
  const ledger = new Ledger(plan.monthCount);
  const months: OwnMonth[] = [];
  bookOwn(ledger, plan, assumed, 1, (month) => months.push(month));
  const rateFraction = monthlyRateFraction({ yearlyRateFraction: assumed.capitalPerYearFraction });
  return {
    ledger,
    presentUsd: presentUsdOf(ledger.months, rateFraction),
    startUsd: (ledger.months[0] ?? 0) + (ledger.months[1] ?? 0),
    months,
  };
}

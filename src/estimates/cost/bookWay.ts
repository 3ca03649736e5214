import { bookCall } from './bookCall.ts';
import { bookOwn, type OwnMonth } from './bookOwn.ts';
import { bookRent, type RentMonth } from './bookRent.ts';
import type { CostAssumptions } from './CostAssumptions.ts';
import type { Way } from './CostEstimate.ts';
import type { CostPlan } from './CostPlan.ts';
import type { Ledger } from './Ledger.ts';

/** Who wants to see a way's months as they are booked. */
export interface Recorders {
  readonly own?: (month: OwnMonth) => void;
  readonly rent?: (month: RentMonth) => void;
  /** Months of the servers that a mix owns. */
  readonly base?: (month: OwnMonth) => void;
}

/** Books one way into an empty ledger. A mix without a base is its overflow alone, with a full one its own servers alone. */
export function bookWay(
  ledger: Ledger,
  way: Way,
  plan: CostPlan,
  assumed: CostAssumptions,
  recorders: Recorders = {},
): void {
  switch (way) {
    case 'own':
      bookOwn(ledger, plan, assumed, 1, recorders.own);
      return;
    case 'rent':
      bookRent(ledger, plan, assumed, undefined, recorders.rent);
      return;
    case 'call':
      bookCall(ledger, plan, assumed);
      return;
    case 'mix':
      bookMix(ledger, plan, assumed, recorders.base);
  }
}

function bookMix(
  ledger: Ledger,
  plan: CostPlan,
  assumed: CostAssumptions,
  record?: (month: OwnMonth) => void,
): void {
  const { baseFraction } = assumed;
  const overflow = plan.overflow === 'rent' ? bookRent : bookCall;
  if (baseFraction <= 0) overflow(ledger, plan, assumed);
  else {
    const floors = bookOwn(ledger, plan, assumed, Math.min(1, baseFraction), record);
    if (baseFraction < 1) overflow(ledger, plan, assumed, floors);
  }
}

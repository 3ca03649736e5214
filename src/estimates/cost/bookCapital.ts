import { leasePaymentUsd } from '../../formulas/cost/leasePaymentUsd.ts';
import { loanPaymentUsd } from '../../formulas/cost/loanPaymentUsd.ts';
import { monthlyRateFraction } from '../../formulas/cost/monthlyRateFraction.ts';
import { monthsFromSeconds } from '../../units/conversions.ts';
import type { CostAssumptions } from './CostAssumptions.ts';
import type { Financing } from './CostPlan.ts';
import { type Ledger, places } from './Ledger.ts';

/** Books something bought under the way it is paid for. Interest and the lessor's margin count as financing. */
export function bookCapital(
  ledger: Ledger,
  financing: Financing,
  assumed: CostAssumptions,
  place: number,
  month: number,
  usd: number,
): void {
  if (usd === 0) return;
  ledger.take(place, month, usd);
  switch (financing) {
    case 'cash':
      ledger.payOff(place, month, usd);
      return;
    case 'loan':
      bookLoan(ledger, assumed, place, month, usd);
      return;
    case 'lease':
      bookLease(ledger, assumed, place, month, usd);
  }
}

/** Equal payments at the end of each month; what is still owed at the end is paid back then. */
function bookLoan(
  ledger: Ledger,
  { loanPerYearFraction, loanSeconds }: CostAssumptions,
  place: number,
  month: number,
  usd: number,
): void {
  const paymentCount = Math.max(1, Math.round(monthsFromSeconds(loanSeconds)));
  const rateFraction = monthlyRateFraction({ yearlyRateFraction: loanPerYearFraction });
  const paymentUsd = loanPaymentUsd({
    principalUsd: usd,
    interestFraction: rateFraction,
    periodCount: paymentCount,
  });
  let owed = usd;
  for (let paid = 1; paid <= paymentCount && month + paid <= ledger.monthCount; paid += 1) {
    const interest = owed * rateFraction;
    ledger.spend(places.financing, month + paid, interest);
    ledger.payOff(place, month + paid, paymentUsd - interest);
    owed -= paymentUsd - interest;
  }
  if (month + paymentCount > ledger.monthCount) ledger.payOff(place, ledger.monthCount, owed);
}

/** Equal payments, then the agreed price to keep the thing; a lease that runs on past the end is paid out then. */
function bookLease(
  ledger: Ledger,
  { loanPerYearFraction, leaseSeconds, leaseBuyoutFraction }: CostAssumptions,
  place: number,
  month: number,
  usd: number,
): void {
  const paymentCount = Math.max(1, Math.round(monthsFromSeconds(leaseSeconds)));
  const rateFraction = monthlyRateFraction({ yearlyRateFraction: loanPerYearFraction });
  const residualUsd = usd * leaseBuyoutFraction;
  const paymentUsd = leasePaymentUsd({
    priceUsd: usd,
    residualUsd,
    interestFraction: rateFraction,
    periodCount: paymentCount,
    advanceCount: 0,
  });
  const principal = (usd - residualUsd) / paymentCount;
  for (let paid = 1; paid <= paymentCount; paid += 1) {
    ledger.payOff(place, month + paid, principal);
    ledger.spend(places.financing, month + paid, paymentUsd - principal);
  }
  ledger.payOff(place, month + paymentCount, residualUsd);
}

import { monthSeconds } from '../../units/conversions.ts';
import { firstLoadPerSecond } from './capacityOf.ts';
import type { CostAssumptions } from './CostAssumptions.ts';
import type { CostPlan } from './CostPlan.ts';
import { type Ledger, places } from './Ledger.ts';
import { PricePath } from './PricePath.ts';

/**
 * Books tokens called from a provider: input, cached input and output at their prices, part of it in batches, and all
 * of the work that can wait.
 * `floors` gives for each month the load that something else serves, over the month's mean.
 */
export function bookCall(
  ledger: Ledger,
  plan: CostPlan,
  assumed: CostAssumptions,
  floors?: Float64Array,
): void {
  const loads = new PricePath(assumed.growthPerYearFraction);
  const prices = new PricePath(-assumed.callFallPerYearFraction);
  const pay = new PricePath(assumed.staffGrowthPerYearFraction);
  const first = firstLoadPerSecond(plan, assumed);
  const discount = 1 - assumed.batchFraction * assumed.batchDiscountFraction;
  // Beside servers of one's own these do the work that can wait.
  const batch = floors ? 0 : plan.batchRequestsPerSecond * (1 - assumed.batchDiscountFraction);
  const people =
    assumed.callStaffCount * assumed.staffUsdPerSecond * (1 + assumed.employerFraction) * monthSeconds;

  ledger.spend(places.project, 0, assumed.callStartUsd);
  for (let month = 0; month < plan.monthCount; month += 1) {
    const floor = floors?.[month];
    const called = floor === undefined ? 1 : 1 - plan.week.servedFraction(floor);
    const requests = (first * called * discount + batch) * loads.factor * monthSeconds;
    const price = requests * prices.factor * (1 + assumed.retryFraction);
    const read = price * plan.inputTokens;
    const end = month + 1;
    ledger.spend(places.input, end, read * (1 - assumed.cachedFraction) * assumed.callInputUsdPerToken);
    ledger.spend(places.cached, end, read * assumed.cachedFraction * assumed.callCachedUsdPerToken);
    const written = plan.outputTokens * assumed.callOutputFraction;
    ledger.spend(places.output, end, price * written * assumed.callOutputUsdPerToken);
    ledger.spend(
      places.platform,
      end,
      (assumed.callFixedUsdPerSecond + assumed.callOtherUsdPerSecond) * monthSeconds,
    );
    ledger.spend(places.staff, end, people * pay.factor);
    loads.next();
    prices.next();
    pay.next();
  }
}

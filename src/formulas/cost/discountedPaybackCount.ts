import { refuseUnless } from '../refuseUnless.ts';

export interface DiscountedPaybackCountInput {
  readonly investmentUsd: number;
  readonly savingUsd: number;
  readonly discountFraction: number;
}

/**
 * Number of periods after which level savings, discounted, have repaid an investment.
 *
 * Not a whole number; the payback falls within the period it rounds up to. Savings whose interest does not exceed the rate
 * on the investment never repay it: the formula refuses.
 */
export function discountedPaybackCount({
  investmentUsd,
  savingUsd,
  discountFraction,
}: DiscountedPaybackCountInput): number {
  refuseUnless(1 + discountFraction > 0, 'discountFraction', 'above -1', discountFraction);
  refuseUnless(
    savingUsd > 0 && savingUsd > investmentUsd * discountFraction,
    'savingUsd',
    'above 0 and above the interest on investmentUsd',
    savingUsd,
  );
  if (discountFraction === 0) return investmentUsd / savingUsd;
  return -Math.log1p((-investmentUsd * discountFraction) / savingUsd) / Math.log1p(discountFraction);
}

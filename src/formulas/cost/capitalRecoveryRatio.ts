import { refuseUnless } from '../refuseUnless.ts';

export interface CapitalRecoveryRatioInput {
  readonly discountFraction: number;
  readonly periodCount: number;
}

/**
 * Share of a sum that a level payment at the end of each period must be to repay it with interest.
 *
 * Rate and number are of the same period: years with a yearly rate, months with a monthly one. At a rate of 0 it is one
 * over the number of periods.
 */
export function capitalRecoveryRatio({ discountFraction, periodCount }: CapitalRecoveryRatioInput): number {
  refuseUnless(1 + discountFraction > 0, 'discountFraction', 'above -1', discountFraction);
  refuseUnless(periodCount > 0, 'periodCount', 'above 0', periodCount);
  if (discountFraction === 0) return 1 / periodCount;
  // expm1 and log1p keep the digits that small rates lose.
  return discountFraction / -Math.expm1(-periodCount * Math.log1p(discountFraction));
}

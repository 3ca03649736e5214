import { refuseUnless } from '../refuseUnless.ts';

export interface PresentValueUsdInput {
  readonly futureUsd: number;
  readonly discountFraction: number;
  readonly periodCount: number;
}

/**
 * What one payment in the future is worth today.
 *
 * A positive rate makes later money worth less; at rate 0 it keeps its worth. Rate and number are of the same period.
 */
export function presentValueUsd({ futureUsd, discountFraction, periodCount }: PresentValueUsdInput): number {
  refuseUnless(1 + discountFraction > 0, 'discountFraction', 'above -1', discountFraction);
  return futureUsd * Math.exp(-periodCount * Math.log1p(discountFraction));
}

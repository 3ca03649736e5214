import { capitalRecoveryRatio } from './capitalRecoveryRatio.ts';
import { presentValueUsd } from './presentValueUsd.ts';

export interface LeasePaymentUsdInput {
  readonly priceUsd: number;
  readonly residualUsd: number;
  readonly interestFraction: number;
  readonly periodCount: number;
  readonly advanceCount: number;
}

/**
 * Level payment of a lease that leaves a residual value to the lessor: the fall in value and the interest on what is
 * bound, spread over the term.
 *
 * Payments in advance are due at the start of each period, as lessors mostly ask: `advanceCount` 1; at its end: 0. Fees
 * and insurance are not in it.
 */
export function leasePaymentUsd({
  priceUsd,
  residualUsd,
  interestFraction,
  periodCount,
  advanceCount,
}: LeasePaymentUsdInput): number {
  const recovered = capitalRecoveryRatio({ discountFraction: interestFraction, periodCount });
  const left = presentValueUsd({ futureUsd: residualUsd, discountFraction: interestFraction, periodCount });
  return presentValueUsd({
    futureUsd: (priceUsd - left) * recovered,
    discountFraction: interestFraction,
    periodCount: advanceCount,
  });
}

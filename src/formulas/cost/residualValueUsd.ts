import { refuseUnless } from '../refuseUnless.ts';

export interface ResidualValueUsdInput {
  readonly priceUsd: number;
  readonly yearlyLossFraction: number;
  readonly yearCount: number;
}

/**
 * What used hardware is worth after some years when it loses the same share of its worth each year.
 *
 * Markets jump when a new generation comes or supply is short, so take a wide range. The share may be negative: prices of
 * used accelerators have risen too.
 */
export function residualValueUsd({ priceUsd, yearlyLossFraction, yearCount }: ResidualValueUsdInput): number {
  refuseUnless(yearlyLossFraction <= 1, 'yearlyLossFraction', 'at most 1', yearlyLossFraction);
  return priceUsd * (1 - yearlyLossFraction) ** yearCount;
}

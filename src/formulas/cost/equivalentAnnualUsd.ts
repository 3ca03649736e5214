import { capitalRecoveryRatio } from './capitalRecoveryRatio.ts';
import { presentValueUsd } from './presentValueUsd.ts';

export interface EquivalentAnnualUsdInput {
  readonly investmentUsd: number;
  readonly residualUsd: number;
  readonly discountFraction: number;
  readonly yearCount: number;
}

/**
 * What a purchase costs in each year of its life: the level yearly amount that is worth as much as paying the price now
 * and getting the residual value at the end.
 *
 * Running costs come on top. Yearly rate, payments at the end of each year, before taxes.
 */
export function equivalentAnnualUsd({
  investmentUsd,
  residualUsd,
  discountFraction,
  yearCount,
}: EquivalentAnnualUsdInput): number {
  const periodCount = yearCount;
  const left = presentValueUsd({ futureUsd: residualUsd, discountFraction, periodCount });
  return (investmentUsd - left) * capitalRecoveryRatio({ discountFraction, periodCount });
}

import { refuseUnless } from '../refuseUnless.ts';

export interface StraightLineDepreciationUsdInput {
  readonly priceUsd: number;
  readonly salvageUsd: number;
  readonly periodCount: number;
}

/**
 * Loss of book value in each period when it falls evenly from the price to what is left.
 *
 * What an accountant writes off, not what the market pays for used hardware.
 */
export function straightLineDepreciationUsd({
  priceUsd,
  salvageUsd,
  periodCount,
}: StraightLineDepreciationUsdInput): number {
  refuseUnless(periodCount > 0, 'periodCount', 'above 0', periodCount);
  return (priceUsd - salvageUsd) / periodCount;
}

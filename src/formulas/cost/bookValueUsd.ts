import { straightLineDepreciationUsd } from './straightLineDepreciationUsd.ts';

export interface BookValueUsdInput {
  readonly priceUsd: number;
  readonly salvageUsd: number;
  readonly periodCount: number;
  readonly agePeriodCount: number;
}

/**
 * What the books still hold of a thing that is written off evenly, at an age.
 *
 * What it would sell for may be more or less on any day before the last.
 */
export function bookValueUsd({ agePeriodCount, ...asset }: BookValueUsdInput): number {
  const writtenOffCount = Math.min(Math.max(0, agePeriodCount), asset.periodCount);
  return asset.priceUsd - writtenOffCount * straightLineDepreciationUsd(asset);
}

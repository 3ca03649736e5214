import { refuseUnless } from '../refuseUnless.ts';

export interface DrawnPriceUsdInput {
  readonly priceUsd: number;
  readonly driftRatio: number;
  readonly spreadRatio: number;
  readonly yearCount: number;
  readonly outcomeDeviations: number;
}

/**
 * A price some years ahead when its logarithm drifts and spreads like a random walk: the outcome that lies some standard
 * deviations from the median.
 *
 * Zero deviations give the median path. The mean lies above it. A drift of -0.15 is a fall of 14 % a year.
 */
export function drawnPriceUsd({
  priceUsd,
  driftRatio,
  spreadRatio,
  yearCount,
  outcomeDeviations,
}: DrawnPriceUsdInput): number {
  refuseUnless(yearCount >= 0, 'yearCount', 'at least 0', yearCount);
  return priceUsd * Math.exp(driftRatio * yearCount + spreadRatio * Math.sqrt(yearCount) * outcomeDeviations);
}

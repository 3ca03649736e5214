import { normalQuantileDeviations } from './normalQuantileDeviations.ts';

export interface LognormalQuantileValueInput {
  readonly medianValue: number;
  readonly logSpreadRatio: number;
  readonly quantileFraction: number;
}

/**
 * Value that a quantity whose logarithm is normal lies below with some chance.
 *
 * The spread is that of the natural logarithm: at 0.25 two thirds of values lie within a factor of 1.28 of the median.
 */
export function lognormalQuantileValue({
  medianValue,
  logSpreadRatio,
  quantileFraction,
}: LognormalQuantileValueInput): number {
  return medianValue * Math.exp(logSpreadRatio * normalQuantileDeviations({ quantileFraction }));
}

import { normalQuantileDeviations } from './normalQuantileDeviations.ts';

export interface NormalQuantileValueInput {
  readonly meanValue: number;
  readonly deviationValue: number;
  readonly quantileFraction: number;
}

/**
 * Value that a normally distributed quantity lies below with some chance.
 */
export function normalQuantileValue({
  meanValue,
  deviationValue,
  quantileFraction,
}: NormalQuantileValueInput): number {
  return meanValue + deviationValue * normalQuantileDeviations({ quantileFraction });
}

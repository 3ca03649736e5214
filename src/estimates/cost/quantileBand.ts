import { sampleQuantileValue } from '../../formulas/statistics/sampleQuantileValue.ts';
import type { Band } from '../../units/Band.ts';

/** The values that one in ten, half and nine in ten of some lie below. */
export const quantileBand = (values: readonly number[]): Band =>
  bandOfSorted(values.toSorted((one, other) => one - other));

/** The same of values in rising order already. */
export function bandOfSorted(sortedValues: ArrayLike<number>): Band {
  const at = (quantileFraction: number) => sampleQuantileValue({ sortedValues, quantileFraction });
  return { low: at(0.1), mid: at(0.5), high: at(0.9) };
}

import { normalQuantileDeviations } from '../../formulas/statistics/normalQuantileDeviations.ts';
import type { AssumptionRange } from './AssumptionRange.ts';

/** Standard normal number that nine in ten lie below. */
const tenth = normalQuantileDeviations({ quantileFraction: 0.9 });

/**
 * The value of a range at a standard normal number: `mid` at 0, `low` and `high` where one in ten lies beyond.
 *
 * Two half normals (or log-normals) joined at the median, so that both sides keep the width they were given.
 */
export function rangeValue(
  { low, mid, high, logarithmic, least, most }: AssumptionRange,
  normal: number,
): number {
  const end = normal < 0 ? low : high;
  const steps = Math.abs(normal) / tenth;
  const value =
    logarithmic && mid > 0 && end > 0 ? mid * Math.pow(end / mid, steps) : mid + (end - mid) * steps;
  return value < least ? least : value > most ? most : value;
}

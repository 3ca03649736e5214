import { sampleQuantileValue } from '../formulas/statistics/sampleQuantileValue.ts';

/** Errors of a group of predictions in the figures a reader compares. */
export interface ErrorSummary {
  readonly count: number;
  /** Median of the absolute error. */
  readonly median: number;
  /** Nine tenths of the absolute errors lie below it. */
  readonly ninetieth: number;
  /** Median of the signed error: where predictions lean. */
  readonly bias: number;
  /** Share of measurements inside the predicted range. */
  readonly inRange: number;
}

const quantile = (sortedValues: readonly number[], quantileFraction: number): number =>
  sampleQuantileValue({ sortedValues, quantileFraction });

const half = 0.5;
const nineTenths = 0.9;

/** Summarises errors; a group must hold at least one. */
export function errorSummary(
  points: readonly { readonly error: number; readonly inRange?: boolean }[],
): ErrorSummary {
  if (points.length === 0) throw new RangeError('points must hold at least one error, got none');
  const signed = points.map(({ error }) => error).sort((one, other) => one - other);
  const absolute = signed.map(Math.abs).sort((one, other) => one - other);
  return {
    count: points.length,
    median: quantile(absolute, half),
    ninetieth: quantile(absolute, nineTenths),
    bias: quantile(signed, half),
    inRange: points.filter(({ inRange }) => inRange === true).length / points.length,
  };
}

import { sampleQuantileValue } from '../formulas/statistics/sampleQuantileValue.ts';
import type { Distribution } from './SimulationResult.ts';

/** Mean and quantiles of some values, straight between neighbours in order; all 0 where there are none. */
export function distributionOf(values: Float64Array): Distribution {
  if (values.length === 0) return { mean: 0, p50: 0, p90: 0, p95: 0, p99: 0 };
  const sortedValues = values.toSorted();
  const quantile = (quantileFraction: number) => sampleQuantileValue({ sortedValues, quantileFraction });
  const mean = sortedValues.reduce((sum, value) => sum + value, 0) / sortedValues.length;
  return { mean, p50: quantile(0.5), p90: quantile(0.9), p95: quantile(0.95), p99: quantile(0.99) };
}

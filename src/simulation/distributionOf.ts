import type { Distribution } from './SimulationResult.ts';

/** Mean and quantiles of some values, straight between neighbours in order; all 0 where there are none. */
export function distributionOf(values: Float64Array): Distribution {
  if (values.length === 0) return { mean: 0, p50: 0, p90: 0, p99: 0 };
  const sorted = values.toSorted();
  const quantile = (share: number) => {
    const place = share * (sorted.length - 1);
    const below = sorted[Math.floor(place)] ?? 0;
    return below + (place % 1) * ((sorted[Math.ceil(place)] ?? below) - below);
  };
  const mean = sorted.reduce((sum, value) => sum + value, 0) / sorted.length;
  return { mean, p50: quantile(0.5), p90: quantile(0.9), p99: quantile(0.99) };
}

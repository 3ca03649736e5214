import { sampleQuantileValue } from '../formulas/statistics/sampleQuantileValue.ts';
import type { FormatLoss, MeasuredRange } from './Catalogue.ts';
import { keptFractionOf } from './keptFractionOf.ts';
import { over16Bits } from './over16Bits.ts';
import type { QualityMeasurement } from './qualityMeasurement.ts';

/**
 * What weights in a format cost published models, by the format: the range of all that was measured against the same
 * model in 16 bits. Formats that nobody measured so have no entry.
 */
export function formatLosses(measured: readonly QualityMeasurement[]): ReadonlyMap<string, FormatLoss> {
  const losses = new Map<string, FormatLoss>();
  for (const [format, rows] of Map.groupBy(measured, ({ weight_format }) => weight_format)) {
    const keptFraction = rangeOf(rows, keptFractionOf);
    const perplexityFraction = rangeOf(rows, (row) =>
      row.metric === 'perplexity' ? over16Bits(row) : undefined,
    );
    if (keptFraction ?? perplexityFraction)
      losses.set(format, {
        ...(keptFraction && { keptFraction }),
        ...(perplexityFraction && { perplexityFraction }),
      });
  }
  return losses;
}

function rangeOf(
  rows: readonly QualityMeasurement[],
  fractionOf: (row: QualityMeasurement) => number | undefined,
): MeasuredRange | undefined {
  const found = rows.flatMap((row) => {
    const fraction = fractionOf(row);
    return fraction === undefined ? [] : [{ fraction, model: row.model_id }];
  });
  if (found.length === 0) return undefined;
  const sortedValues = found.map(({ fraction }) => fraction).toSorted((one, other) => one - other);
  const quantile = (quantileFraction: number) => sampleQuantileValue({ sortedValues, quantileFraction });
  return {
    low: quantile(0),
    median: quantile(0.5),
    high: quantile(1),
    measurementCount: found.length,
    modelCount: new Set(found.map(({ model }) => model)).size,
  };
}

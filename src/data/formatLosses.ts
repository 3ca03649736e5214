import type { FormatLoss, MeasuredRange } from './Catalogue.ts';
import type { QualityMeasurement } from './qualityMeasurement.ts';

/** Formats of a reference that nothing was lost in. */
const wholeFormats: ReadonlySet<string> = new Set(['bf16', 'fp16', 'gguf-f16']);
/** Figures that are no score of a task with a reference run beside it. */
const noScores: ReadonlySet<QualityMeasurement['metric']> = new Set([
  'perplexity',
  'divergence',
  'same-token',
  'tool-rounds',
  'judged',
  'tokens-per-second',
]);

/**
 * What weights in a format cost published models, by the format: the range of all that was measured against the same
 * model in 16 bits. Formats that nobody measured so have no entry.
 */
export function formatLosses(measured: readonly QualityMeasurement[]): ReadonlyMap<string, FormatLoss> {
  const fewer = measured.filter(
    ({ weight_format: format, reference_format: reference }) =>
      format !== '' && !wholeFormats.has(format) && wholeFormats.has(reference),
  );
  const losses = new Map<string, FormatLoss>();
  for (const [format, rows] of Map.groupBy(fewer, ({ weight_format }) => weight_format)) {
    const keptFraction = rangeOf(rows.filter(({ metric }) => !noScores.has(metric)));
    const perplexityFraction = rangeOf(rows.filter(({ metric }) => metric === 'perplexity'));
    if (keptFraction ?? perplexityFraction)
      losses.set(format, {
        ...(keptFraction && { keptFraction }),
        ...(perplexityFraction && { perplexityFraction }),
      });
  }
  return losses;
}

/** Scores over those of their references. */
function rangeOf(rows: readonly QualityMeasurement[]): MeasuredRange | undefined {
  const fractions = rows.flatMap(({ score, reference_score: reference }) =>
    reference === undefined ? [] : score / reference,
  );
  if (fractions.length === 0) return undefined;
  return {
    low: Math.min(...fractions),
    high: Math.max(...fractions),
    measurementCount: fractions.length,
    modelCount: new Set(rows.map(({ model }) => model)).size,
  };
}

import { over16Bits } from './over16Bits.ts';
import type { QualityMeasurement } from './qualityMeasurement.ts';

/** Figures that are no score of a task, or whose reference is no run of the same model. */
const noScores: ReadonlySet<QualityMeasurement['metric']> = new Set([
  'perplexity',
  'divergence',
  'same-token',
  'tool-rounds',
  'judged',
  'tokens-per-second',
]);

/** Share of its score in 16 bits that a model kept; undefined where a row does not say. */
export const keptFractionOf = (row: QualityMeasurement): number | undefined =>
  noScores.has(row.metric) ? undefined : over16Bits(row);

import type { ServingMeasurement } from '../data/servingMeasurement.ts';
import { errorSummary } from './errorSummary.ts';

/** How far two measurements of one configuration lie apart under two versions of the engine. */
export interface MeasurementNoise {
  readonly pairCount: number;
  readonly median: number;
  readonly ninetieth: number;
}

const configurationOf = (row: ServingMeasurement): string =>
  [
    row.engine,
    row.model_id,
    row.weight_format,
    row.cache_format,
    row.accelerator,
    row.accelerator_count,
    row.tensor_parallel,
    row.pipeline_parallel,
    row.expert_parallel,
    row.attention_data_parallel,
    row.concurrency,
    row.input_tokens,
    row.output_tokens,
  ].join(' ');

/** Distance of every two rows that differ in the engine's version alone, as a share of the smaller. */
export function measurementNoise(
  rows: readonly ServingMeasurement[],
  cell: 'ttft_seconds' | 'tpot_seconds',
): MeasurementNoise {
  const closed = rows.filter(
    (row) => row.scenario === 'closed-loop' && row.model_id !== '' && (row[cell] ?? 0) > 0,
  );
  const distances: { readonly error: number }[] = [];
  for (const twins of Map.groupBy(closed, configurationOf).values()) {
    for (const [index, one] of twins.entries()) {
      for (const other of twins.slice(index + 1)) {
        if (one.engine_version === other.engine_version) continue;
        const ratio = (one[cell] ?? 1) / (other[cell] ?? 1);
        distances.push({ error: Math.max(ratio, 1 / ratio) - 1 });
      }
    }
  }
  const { count, median, ninetieth } = errorSummary(distances);
  return { pairCount: count, median, ninetieth };
}

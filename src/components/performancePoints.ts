import type { Catalogue } from '../data/Catalogue.ts';
import type { LlamaCppMeasurement } from '../data/llamaCppMeasurement.ts';
import type { ServingMeasurement } from '../data/servingMeasurement.ts';
import { llamaCppAccuracy, llamaCppMetrics } from './llamaCppAccuracy.ts';
import { servingAccuracy } from './servingAccuracy.ts';
import type { ServingSettings } from './servingCase.ts';
import { servingMetrics } from './servingFigures.ts';

export const performanceMetrics = { ...servingMetrics, ...llamaCppMetrics } as const;
export type PerformanceMetric = keyof typeof performanceMetrics;

/** One measured speed beside the prediction for it, whatever engine it is of. */
export interface PerformancePoint {
  readonly metric: PerformanceMetric;
  readonly source: string;
  readonly model: string;
  readonly accelerator: string;
  readonly engine: string;
  readonly engineVersion: string;
  /** Format, accelerators, lengths and load, as a reader compares rows. */
  readonly setting: string;
  readonly measured: number;
  readonly predicted: number;
  /** Predicted over measured, less one. */
  readonly error: number;
  readonly inRange: boolean;
  readonly note: string;
}

const count = (value: number | undefined): string => (value === undefined ? '' : String(Math.round(value)));

function servingSetting(row: ServingMeasurement): string {
  const { weight_format, tensor_parallel = 1, input_tokens, output_tokens, concurrency, scenario } = row;
  const parts = [weight_format, `TP ${tensor_parallel}`];
  if ((row.expert_parallel ?? 1) > 1) parts.push(`EP ${row.expert_parallel ?? 1}`);
  if ((row.attention_data_parallel ?? 1) > 1) parts.push(`DP ${row.attention_data_parallel ?? 1}`);
  parts.push(`${count(input_tokens)} in, ${count(output_tokens)} out`);
  if (scenario !== 'offline-ceiling' && concurrency !== undefined)
    parts.push(`${count(concurrency)} at a time`);
  return parts.join(', ');
}

function llamaCppSetting({
  weight_format,
  accelerator_count,
  tokens,
  depth = 0,
}: LlamaCppMeasurement): string {
  const parts = [weight_format, `${accelerator_count} in a row`, `${count(tokens)} tokens`];
  if (depth > 0) parts.push(`behind ${count(depth)}`);
  return parts.join(', ');
}

export interface MeasuredRows {
  readonly serving: readonly ServingMeasurement[];
  readonly llamaCpp: readonly LlamaCppMeasurement[];
}

/** Every measured speed that counts beside its prediction, and what was left out, by reason. */
export function performancePoints(
  { serving, llamaCpp }: MeasuredRows,
  catalogue: Catalogue,
  settings: ServingSettings,
) {
  const names = new Map(
    [...catalogue.models, ...catalogue.accelerators].map(({ id, name }) => [id, name] as const),
  );
  const nameOf = (id: string) => names.get(id) ?? id;
  const served = servingAccuracy(serving, catalogue, settings);
  const local = llamaCppAccuracy(llamaCpp, catalogue);
  const points: readonly PerformancePoint[] = [
    ...served.points.map(({ metric, row, measured, predicted, error, inRange }) => ({
      metric,
      source: row.source,
      model: nameOf(row.model_id),
      accelerator: nameOf(row.accelerator),
      engine: row.engine,
      engineVersion: row.engine_version,
      setting: servingSetting(row),
      measured,
      predicted,
      error,
      inRange,
      note: row.note,
    })),
    ...local.points.map(({ metric, row, measured, predicted, error, inRange }) => ({
      metric,
      source: row.source,
      model: nameOf(row.model_id),
      accelerator: nameOf(row.accelerator),
      engine: 'llama.cpp',
      engineVersion: row.backend,
      setting: llamaCppSetting(row),
      measured,
      predicted,
      error,
      inRange,
      note: row.note,
    })),
  ];
  return { points, leftOut: served.leftOut, llamaCppLeftOutCount: local.leftOutCount };
}

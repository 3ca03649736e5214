import { z } from 'zod';
import { rowsOf } from './rowsOf.ts';

const text = z.string();
const number = z
  .string()
  .regex(/^\d+(\.\d+)?$/, 'a number')
  .transform(Number);
const optionalNumber = z
  .string()
  .regex(/^(\d+(\.\d+)?)?$/, 'a number or nothing')
  .transform((value) => (value === '' ? undefined : Number(value)));

/** What was measured of a model in fewer bits; the first three on text, the rest on tasks. */
const qualityMetrics = [
  'perplexity',
  'divergence',
  'same-token',
  'aime-2025',
  'arena-hard',
  'gpqa-diamond',
  'gsm8k',
  'gsm8k-platinum',
  'humaneval',
  'mmlu',
  'mmlu-pro',
  'openllm-v1',
  'openllm-v2',
  'recovery',
  'ruler',
  'tool-rounds',
  'judged',
  'tokens-per-second',
] as const;

/** One figure of how a model answers, or how fast it runs, in a format. */
export const qualityMeasurementRecord = z.strictObject({
  source: text.min(1).describe('id of a record in content/data/sources'),
  at: text.describe('part of the source'),
  model: text.min(1).describe('as published'),
  model_id: text.min(1).describe('id of a record in content/data/models of the same shape'),
  weight_format: text.describe('id of a record in content/data/formats; empty where none is like it'),
  variant: text.describe('who made it and how, where one format was made in several ways'),
  engine: text.min(1),
  metric: z.enum(qualityMetrics),
  score: number,
  reference_score: optionalNumber.describe('of the same model in the reference format'),
  reference_format: text.describe('id of a record in content/data/formats; empty where it was not run'),
  spread: optionalNumber.describe('standard deviation of the runs'),
  runs: optionalNumber,
  note: text,
});
export type QualityMeasurement = z.infer<typeof qualityMeasurementRecord>;

/**
 * Reads the rows of content/data/measurements/quality.csv.
 *
 * @throws {TypeError} naming the line and column that is wrong.
 */
export const readQualityMeasurements = (csv: string): readonly QualityMeasurement[] =>
  rowsOf(qualityMeasurementRecord, 'quality.csv', csv);

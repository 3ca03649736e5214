import { z } from 'zod';
import { rowsOf } from './rowsOf.ts';

const text = z.string();
const number = z
  .string()
  .regex(/^\d+(\.\d+)?$/, 'a number')
  .transform(Number);

/** One measured rate of llama.cpp or of a program of its kind, one request at a time. */
export const llamaCppMeasurementRecord = z.strictObject({
  source: text.min(1).describe('id of a record in content/data/sources'),
  at: text.min(1).describe('path in the source, and the day or month where one is given'),
  model: text.min(1).describe('as published'),
  model_id: text.describe('id of a record in content/data/models'),
  weight_format: text.describe('empty where the publication does not say, or the format is not catalogued'),
  accelerator: text.describe('id of a record in content/data/accelerators'),
  accelerator_count: number,
  backend: z.enum(['CUDA', 'Metal', 'llamacpp', 'ollama', 'mlx', 'vllm']),
  test: z.enum(['prefill', 'decode']),
  tokens: number.describe('prompt tokens read or tokens written'),
  depth: text
    .regex(/^\d*$/, 'a count or nothing')
    .transform((value) => (value === '' ? undefined : Number(value)))
    .describe('tokens in the cache before the test'),
  tokens_per_second: number,
  note: text,
});
export type LlamaCppMeasurement = z.infer<typeof llamaCppMeasurementRecord>;

/**
 * Reads the rows of content/data/measurements/llamacpp.csv.
 *
 * @throws {TypeError} naming the line and column that is wrong.
 */
export const readLlamaCppMeasurements = (csv: string): readonly LlamaCppMeasurement[] =>
  rowsOf(llamaCppMeasurementRecord, 'llamacpp.csv', csv);

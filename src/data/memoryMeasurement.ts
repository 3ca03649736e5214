import { z } from 'zod';
import { rowsOf } from './rowsOf.ts';

const text = z.string();
const optionalNumber = z
  .string()
  .regex(/^(-?\d+(\.\d+)?)?$/, 'a number or nothing')
  .transform((value) => (value === '' ? undefined : Number(value)));

/** One run of an engine whose memory somebody logged; cells are empty where the log is silent. */
export const memoryMeasurementRecord = z.strictObject({
  source: text.describe('id of a record in content/data/sources'),
  at: text,
  model: text,
  weight_format: text,
  accelerator: text,
  tensor_parallel: optionalNumber,
  engine: z.enum(['vllm', 'sglang', 'tensorrt-llm', 'llama.cpp', 'transformers']),
  engine_version: text,
  memory_fraction: optionalNumber,
  max_model_length: optionalNumber,
  max_batched_tokens: optionalNumber,
  max_sequences: optionalNumber,
  input_tokens: optionalNumber,
  output_tokens: optionalNumber,
  weights_gib: optionalNumber,
  kv_cache_gib: optionalNumber,
  kv_tokens: optionalNumber,
  max_concurrency: optionalNumber,
  activation_gib: optionalNumber,
  non_torch_gib: optionalNumber,
  total_gib: optionalNumber,
  started: z.enum(['yes', 'no', '']),
  note: text,
});
export type MemoryMeasurement = z.infer<typeof memoryMeasurementRecord>;

/**
 * Reads the rows of content/data/measurements/memory.csv.
 *
 * @throws {TypeError} naming the line and column that is wrong.
 */
export const readMemoryMeasurements = (csv: string): readonly MemoryMeasurement[] =>
  rowsOf(memoryMeasurementRecord, 'memory.csv', csv);

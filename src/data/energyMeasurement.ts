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

/** One run of an engine whose power somebody measured. */
export const energyMeasurementRecord = z.strictObject({
  source: text.min(1).describe('id of a record in content/data/sources'),
  at: text.min(1).describe('path in the source, and the day or month where one is given'),
  model: text.min(1).describe('as published'),
  model_id: text.describe('id of a record in content/data/models'),
  weight_format: text.describe('empty where the publication does not say'),
  accelerator: text.min(1).describe('id of a record in content/data/accelerators'),
  accelerator_count: number,
  tensor_parallel: optionalNumber,
  expert_parallel: optionalNumber,
  engine: z.enum(['vllm', 'tensorrt-llm']),
  task: text.min(1),
  max_sequences: optionalNumber,
  mean_batch: optionalNumber.describe('sequences running on all accelerators together, on average'),
  output_tokens: optionalNumber.describe('mean of a request'),
  output_tokens_per_second: number,
  median_itl_seconds: optionalNumber.describe('median gap between two tokens of a request'),
  p90_itl_seconds: optionalNumber,
  scope: z.enum(['accelerators', 'server']).describe('what was metered: all accelerators, or the wall'),
  mean_watts: number.describe('of all that was metered'),
  joules_per_output_token: number,
  joules_per_request: optionalNumber,
  note: text,
});
export type EnergyMeasurement = z.infer<typeof energyMeasurementRecord>;

/**
 * Reads the rows of content/data/measurements/energy.csv.
 *
 * @throws {TypeError} naming the line and column that is wrong.
 */
export const readEnergyMeasurements = (csv: string): readonly EnergyMeasurement[] =>
  rowsOf(energyMeasurementRecord, 'energy.csv', csv);

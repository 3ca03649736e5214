import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { rowsOf } from './rowsOf.ts';

const text = z.string();
const optionalNumber = z
  .string()
  .regex(/^(\d+(\.\d+)?)?$/, 'a number or nothing')
  .transform((value) => (value === '' ? undefined : Number(value)));
const answer = z.enum(['yes', 'no', '']);

/** One run of training whose peak memory somebody measured; cells are empty where the publication is silent. */
export const trainingMeasurementRecord = z.strictObject({
  source: text.min(1).describe('id of a record in content/data/sources'),
  at: text.min(1).describe('path in the source'),
  model: text.min(1).describe('as published'),
  model_id: text.describe('id of a record in content/data/models; empty without one'),
  method: text.min(1).describe('full, lora, dora, qlora, or the name of another adapter'),
  weight_format: text.describe('of a quantised base'),
  rank: optionalNumber,
  targets: text.describe('matrices that got adapters'),
  trains_embedding: answer,
  table_bits: z.enum(['16', '32', '']).describe('of embedding and head beside a quantised base'),
  optimiser: text,
  states: z.enum(['16', '32', '']).describe('bits of optimiser states'),
  sequence_tokens: optionalNumber,
  batch: optionalNumber.describe('sequences of a microbatch on one accelerator'),
  accumulation: optionalNumber.describe('microbatches of a step'),
  recomputation: z.enum(['none', 'full', '']),
  loss: z.enum(['whole', 'chunked', '']),
  compiled: answer,
  steps_in_backward: answer,
  offload: z.enum(['activations', 'all', '']),
  sharding: z.enum(['none', 'zero-3']),
  accelerator: text.min(1).describe('id of a record in content/data/accelerators'),
  accelerator_count: z.string().regex(/^\d+$/).transform(Number),
  meter: z
    .enum(['allocated', 'reserved', 'device'])
    .describe('what was read: tensors alone, what the allocator held, or the whole process'),
  peak_gib: optionalNumber.describe('of one accelerator'),
  tokens_per_second: optionalNumber.describe('of all accelerators'),
  note: text,
});
export type TrainingMeasurement = z.infer<typeof trainingMeasurementRecord>;

/**
 * Reads the rows of content/data/measurements/training.csv.
 *
 * @throws {TypeError} naming the line and column that is wrong.
 */
export const readTrainingMeasurements = (csv: string): readonly TrainingMeasurement[] =>
  rowsOf(trainingMeasurementRecord, 'training.csv', csv);

const modelled = new Set(['full', 'lora', 'dora', 'qlora']);

/** The rules of training-exclusions.yaml in its order, as code. */
export const trainingExclusions = {
  'out-of-memory': ({ peak_gib }) => peak_gib === undefined,
  'model-not-catalogued': ({ model_id }) => model_id === '',
  'method-not-modelled': ({ method }) => !modelled.has(method),
  'length-unpublished': ({ sequence_tokens }) => sequence_tokens === undefined,
  'loaded-whole': ({ source, accelerator_count }) =>
    source === 'litgpt-resource-tables' && accelerator_count > 1,
} as const satisfies Record<string, (row: TrainingMeasurement) => boolean>;
export type TrainingExclusion = keyof typeof trainingExclusions;

/** The rule that keeps a row out of every error figure; undefined when the row counts. */
export const trainingExclusionOf = (row: TrainingMeasurement): TrainingExclusion | undefined =>
  (Object.keys(trainingExclusions) as TrainingExclusion[]).find((id) => trainingExclusions[id](row));

/** content/data/measurements/training-exclusions.yaml. */
export const readTrainingExclusions = (source: string) =>
  z.array(z.strictObject({ id: text, rule: text, reason: text })).parse(parseYaml(source));

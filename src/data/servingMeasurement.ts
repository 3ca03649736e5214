import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { rowsOf } from './rowsOf.ts';

const text = z.string();
const optionalNumber = z
  .string()
  .regex(/^(\d+(\.\d+)?)?$/, 'a number or nothing')
  .transform((value) => (value === '' ? undefined : Number(value)));

export const servingScenarios = [
  'closed-loop',
  'disaggregated',
  'saturated',
  'offline-ceiling',
  'static-batch',
  'prefill',
  'single-stream',
  'burst',
  'server',
] as const;

/** One measured run of a serving engine; cells are empty where the publication is silent. */
export const servingMeasurementRecord = z.strictObject({
  source: text.min(1).describe('id of a record in content/data/sources'),
  at: text.min(1).describe('path in the source, and the day or month where one is given'),
  model: text.min(1).describe('as published'),
  model_id: text.describe('id of a record in content/data/models'),
  weight_format: text.min(1),
  cache_format: text.describe("the engine's default where empty"),
  accelerator: text.describe('id of a record in content/data/accelerators'),
  accelerator_count: optionalNumber,
  tensor_parallel: optionalNumber,
  pipeline_parallel: optionalNumber,
  expert_parallel: optionalNumber,
  attention_data_parallel: optionalNumber,
  engine: z.enum(['vllm', 'sglang', 'tensorrt-llm', 'llama.cpp', 'transformers', 'lmdeploy']),
  engine_version: text,
  scenario: z.enum(servingScenarios),
  concurrency: optionalNumber.describe('requests at a time, over all accelerators of the row'),
  nominal_input: optionalNumber.describe('length asked for, where the lengths drawn are shorter'),
  nominal_output: optionalNumber,
  input_tokens: optionalNumber.describe('mean length'),
  output_tokens: optionalNumber.describe('mean length'),
  request_count: optionalNumber.describe('requests of the whole run'),
  ttft_seconds: optionalNumber,
  tpot_seconds: optionalNumber,
  output_tokens_per_second: optionalNumber,
  total_tokens_per_second: optionalNumber,
  note: text,
});
export type ServingMeasurement = z.infer<typeof servingMeasurementRecord>;

/**
 * Reads the rows of content/data/measurements/serving.csv.
 *
 * @throws {TypeError} naming the line and column that is wrong.
 */
export const readServingMeasurements = (csv: string): readonly ServingMeasurement[] =>
  rowsOf(servingMeasurementRecord, 'serving.csv', csv);

/** content/data/measurements/exclusions.yaml: each rule in words, with its reason. */
export const servingExclusionsRecord = z.array(
  z.strictObject({ id: text.min(1), rule: text.min(1), reason: text.min(1) }),
);

/** Reads the rules of content/data/measurements/exclusions.yaml. */
export const readServingExclusions = (text: string): z.infer<typeof servingExclusionsRecord> =>
  servingExclusionsRecord.parse(parseYaml(text));

/** The rules of exclusions.yaml in its order, as code. */
export const servingExclusions = {
  'model-not-catalogued': ({ model_id }) => model_id === '',
  'accelerator-not-catalogued': ({ accelerator }) => accelerator === '',
  disaggregated: ({ scenario }) => scenario === 'disaggregated',
  'tuned-envelope': ({ source }) => source === 'mlperf-inference-4-1',
  'transformers-engine': ({ engine }) => engine === 'transformers',
  'lmdeploy-engine': ({ engine }) => engine === 'lmdeploy',
  'across-nodes': ({ note }) => note.includes('different nodes'),
  'lengths-unpublished': ({ input_tokens, output_tokens }) =>
    input_tokens === undefined || output_tokens === undefined,
} as const satisfies Record<string, (row: ServingMeasurement) => boolean>;
export type ServingExclusion = keyof typeof servingExclusions;

/** The rule that keeps a row out of every error figure; undefined when the row counts. */
export const exclusionOf = (row: ServingMeasurement): ServingExclusion | undefined =>
  (Object.keys(servingExclusions) as ServingExclusion[]).find((id) => servingExclusions[id](row));

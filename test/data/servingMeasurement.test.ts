import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readRecords } from '../../src/data/readRecords.ts';
import {
  exclusionOf,
  readServingMeasurements,
  servingExclusions,
  servingExclusionsRecord,
  type ServingMeasurement,
} from '../../src/data/servingMeasurement.ts';

const csv = readFileSync('content/data/measurements/serving.csv', 'utf8');
const rows = readServingMeasurements(csv);
const { records } = readRecords();
const counts = (groups: Iterable<string>): Record<string, number> => {
  const found: Record<string, number> = {};
  for (const group of groups) found[group] = (found[group] ?? 0) + 1;
  return found;
};

describe('served runs', () => {
  test('number as stated, by source', () => {
    expect(counts(rows.map(({ source }) => source))).toEqual({
      'aiconfigurator-silicon': 1711,
      'tensorrt-llm-0-17-performance': 230,
      'mlperf-inference-4-1': 192,
      'qwen2-5-speed-benchmark': 179,
      'qwen2-speed-benchmark': 155,
      'ml-energy-3': 87,
      'dennislee22-vllm-benchmark': 80,
      'inferencemax-mi300x': 61,
      'tensorrt-llm-0-6-performance': 49,
      'lmdeploy-0-2-a100': 24,
    });
  });

  test('name records that exist', () => {
    expect(rows.filter(({ source }) => !records.sources.has(source))).toEqual([]);
    expect(rows.filter(({ model_id: id }) => id !== '' && !records.models.has(id))).toEqual([]);
    expect(rows.filter(({ accelerator: id }) => id !== '' && !records.accelerators.has(id))).toEqual([]);
    const formats = rows.flatMap(({ weight_format: weights, cache_format: cache }) => [weights, cache]);
    expect(formats.filter((id) => id !== '' && !records.formats.has(id))).toEqual([]);
  });

  test('no two are the same', () => {
    expect(new Set(csv.trimEnd().split('\n')).size).toBe(rows.length + 1);
  });

  test('each measured something', () => {
    const silent = ({ ttft_seconds: first, tpot_seconds: next, ...row }: ServingMeasurement) =>
      (first ?? next ?? row.output_tokens_per_second ?? row.total_tokens_per_second) === undefined;
    expect(rows.filter(silent)).toEqual([]);
  });

  test('layouts of one engine multiply to its accelerators', () => {
    const odd = rows.filter(
      ({
        scenario,
        engine,
        source,
        tensor_parallel: tensor = NaN,
        attention_data_parallel: data = 1,
        ...row
      }) =>
        scenario !== 'disaggregated' &&
        engine !== 'transformers' &&
        source !== 'mlperf-inference-4-1' &&
        source !== 'ml-energy-3' &&
        tensor * data * (row.pipeline_parallel ?? 1) !== row.accelerator_count,
    );
    expect(odd).toEqual([]);
  });

  test('mean lengths are nine tenths of nominal ones', () => {
    for (const { nominal_input: nominal, input_tokens: mean } of rows)
      if (nominal !== undefined) expect(mean).toBeCloseTo(0.9 * nominal, 6);
  });
});

describe('exclusions', () => {
  test('the file and the code hold the same rules in the same order', () => {
    const file: unknown = parse(readFileSync('content/data/measurements/exclusions.yaml', 'utf8'));
    expect(servingExclusionsRecord.parse(file).map(({ id }) => id)).toEqual(Object.keys(servingExclusions));
  });

  test('keep out as many rows as stated', () => {
    expect(counts(rows.map((row) => exclusionOf(row) ?? 'counted'))).toEqual({
      counted: 2284,
      'tuned-envelope': 191,
      'transformers-engine': 152,
      'lengths-unpublished': 87,
      'lmdeploy-engine': 23,
      'across-nodes': 21,
      disaggregated: 8,
      'model-not-catalogued': 1,
      'accelerator-not-catalogued': 1,
    });
  });
});

describe('a row that does not fit', () => {
  const [header = '', first = ''] = csv.split('\n');
  test.each([
    ['a rate as text', first.replace(/,[\d.]+,(,*[^,]*)$/, ',fast,$1')],
    ['an engine nobody knows', first.replace('vllm', 'acme')],
  ])('%s is named with its line', (_, line) => {
    expect(line).not.toBe(first);
    expect(() => readServingMeasurements(`${header}\n${line}`)).toThrow(
      /^line 2 of serving.csv must be .+, got/,
    );
  });
});

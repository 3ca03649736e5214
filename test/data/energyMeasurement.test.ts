import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readEnergyMeasurements } from '../../src/data/energyMeasurement.ts';
import { readRecords } from '../../src/data/readRecords.ts';

const csv = readFileSync('content/data/measurements/energy.csv', 'utf8');
const rows = readEnergyMeasurements(csv);
const { records } = readRecords();

test.each([
  ['ml-energy-3', 274],
  ['mlperf-inference-4-1', 4],
])('%s gave %d runs', (source, count) => {
  expect(rows.filter((row) => row.source === source)).toHaveLength(count);
});

test('rows name records that exist', () => {
  expect(rows.filter(({ source }) => !records.sources.has(source))).toEqual([]);
  expect(rows.filter(({ model_id: id }) => !records.models.has(id))).toEqual([]);
  expect(rows.filter(({ accelerator: id }) => !records.accelerators.has(id))).toEqual([]);
  expect(rows.filter(({ weight_format: id }) => id !== '' && !records.formats.has(id))).toEqual([]);
});

test('no two rows are the same', () => {
  expect(new Set(csv.trimEnd().split('\n')).size).toBe(rows.length + 1);
});

test('energy of a token is power over tokens a second', () => {
  for (const row of rows)
    expect(row.mean_watts / row.output_tokens_per_second / row.joules_per_output_token).toBeCloseTo(1, 3);
});

test('energy of a request is that of its tokens', () => {
  for (const { output_tokens: tokens, joules_per_request: joules, ...row } of rows)
    if (tokens !== undefined && joules !== undefined)
      expect(joules / tokens / row.joules_per_output_token).toBeCloseTo(1, 3);
});

test('no accelerator draws more than its limit by more than a hundredth', () => {
  const above = rows.filter(
    ({ scope, accelerator, accelerator_count: count, mean_watts: watts }) =>
      scope === 'accelerators' &&
      watts / count > 1.01 * (records.accelerators.get(accelerator)?.power_w?.value ?? 0),
  );
  expect(above).toEqual([]);
});

test('a scope nobody knows is named with its line', () => {
  const [header = '', first = ''] = csv.split('\n');
  expect(() => readEnergyMeasurements(`${header}\n${first.replace(',accelerators,', ',rack,')}`)).toThrow(
    /^line 2 of energy.csv must be .+, got a fault in scope$/,
  );
});

test('a word where a number should be is named with its line', () => {
  const [header = '', first = ''] = csv.split('\n');
  expect(() => readEnergyMeasurements(`${header}\n${first.replace(',7.998,', ',many,')}`)).toThrow(
    'line 2 of energy.csv must be a number or nothing, got a fault in mean_batch',
  );
});

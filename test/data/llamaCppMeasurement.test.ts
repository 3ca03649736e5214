import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readLlamaCppMeasurements } from '../../src/data/llamaCppMeasurement.ts';
import { readRecords } from '../../src/data/readRecords.ts';

const csv = readFileSync('content/data/measurements/llamacpp.csv', 'utf8');
const rows = readLlamaCppMeasurements(csv);
const { records } = readRecords();

test.each([
  ['xiongjiedai-llama-bench', 780],
  ['llama-cpp-dgx-spark', 30],
  ['llmfit-community', 500],
])('%s gave %d rates', (source, count) => {
  expect(rows.filter((row) => row.source === source)).toHaveLength(count);
});

test('rows name records that exist', () => {
  expect(rows.filter(({ source }) => !records.sources.has(source))).toEqual([]);
  expect(rows.filter(({ model_id: id }) => id !== '' && !records.models.has(id))).toEqual([]);
  expect(rows.filter(({ accelerator: id }) => id !== '' && !records.accelerators.has(id))).toEqual([]);
  expect(rows.filter(({ weight_format: id }) => id !== '' && !records.formats.has(id))).toEqual([]);
});

test('a device that is not catalogued is named in the note', () => {
  expect(rows.filter(({ accelerator, note }) => accelerator === '' && note === '')).toEqual([]);
});

test('no two rows are the same', () => {
  expect(new Set(csv.trimEnd().split('\n')).size).toBe(rows.length + 1);
});

test('a test nobody knows is named with its line', () => {
  const [header = '', first = ''] = csv.split('\n');
  expect(() => readLlamaCppMeasurements(`${header}\n${first.replace('prefill', 'idle')}`)).toThrow(
    /^line 2 of llamacpp.csv must be .+, got a fault in test$/,
  );
});

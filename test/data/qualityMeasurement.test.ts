import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readQualityMeasurements } from '../../src/data/qualityMeasurement.ts';
import { readRecords } from '../../src/data/readRecords.ts';

const csv = readFileSync('content/data/measurements/quality.csv', 'utf8');
const rows = readQualityMeasurements(csv);
const { records } = readRecords();

test('rows name records that exist', () => {
  expect(rows.filter(({ source }) => !records.sources.has(source))).toEqual([]);
  expect(rows.filter(({ model_id: id }) => !records.models.has(id))).toEqual([]);
  for (const field of ['weight_format', 'reference_format'] as const)
    expect(rows.filter((row) => row[field] !== '' && !records.formats.has(row[field]))).toEqual([]);
});

test('no two rows are the same', () => {
  expect(new Set(csv.trimEnd().split('\n')).size).toBe(rows.length + 1);
});

test('fewer bits never lower the perplexity of one model in one family of formats', () => {
  const inBits = rows.filter(
    ({ metric, model_id, variant }) =>
      metric === 'perplexity' && model_id === 'llama-3-8b-instruct' && variant === '',
  );
  const ofKQuants = ['gguf-q8_0', 'gguf-q6_k', 'gguf-q5_k_m', 'gguf-q4_k_m', 'gguf-q3_k_m', 'gguf-q2_k'];
  const scores = ofKQuants.map((id) => inBits.find(({ weight_format: format }) => format === id)?.score ?? 0);
  expect(scores).toEqual([...scores].sort((one, other) => one - other));
});

test('Q4_K_M raises the perplexity of Llama 2 70B by 1.20 %, as llama.cpp prints', () => {
  const row = rows.find(
    ({ model_id: id, weight_format: format }) => id === 'llama-2-70b' && format === 'gguf-q4_k_m',
  );
  expect((row?.score ?? 0) / (row?.reference_score ?? 1) - 1).toBeCloseTo(0.012, 4);
});

test('a fault is named with its line and column', () => {
  const [header = '', first = ''] = csv.split('\n');
  expect(() => readQualityMeasurements(`${header}\n${first.replace(',perplexity,', ',mood,')}`)).toThrow(
    /^line 2 of quality.csv must be .+, got a fault in metric$/,
  );
});

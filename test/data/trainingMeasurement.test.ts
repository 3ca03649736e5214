import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  readTrainingExclusions,
  readTrainingMeasurements,
  trainingExclusionOf,
  trainingExclusions,
} from '../../src/data/trainingMeasurement.ts';
import { readTrainingTerms } from '../../src/data/trainingTerms.ts';

const folder = 'content/data/measurements';
const csv = readFileSync(`${folder}/training.csv`, 'utf8');
const rows = readTrainingMeasurements(csv);

test('every row cites a source and names an accelerator and, where it has one, a model of ours', () => {
  for (const { source, accelerator, model_id } of rows) {
    expect(existsSync(`content/data/sources/${source}.yaml`)).toBe(true);
    expect(existsSync(`content/data/accelerators/${accelerator}.yaml`)).toBe(true);
    if (model_id !== '') expect(existsSync(`content/data/models/${model_id}.yaml`)).toBe(true);
  }
});

test('rules keep 97 of 210 rows out of the errors', () => {
  const counts = Map.groupBy(rows, (row) => trainingExclusionOf(row) ?? 'counted');
  expect(Object.fromEntries([...counts].map(([id, members]) => [id, members.length]))).toEqual({
    counted: 113,
    'out-of-memory': 10,
    'model-not-catalogued': 5,
    'method-not-modelled': 69,
    'length-unpublished': 3,
    'loaded-whole': 10,
  });
});

test('every rule stands in the record with its reason, in its order', () => {
  const record = readTrainingExclusions(readFileSync(`${folder}/training-exclusions.yaml`, 'utf8'));
  expect(record.map(({ id }) => id)).toEqual(Object.keys(trainingExclusions));
});

test('a cell that is no number is refused with its line', () => {
  const broken = csv.replace('4.489', 'four');
  expect(() => readTrainingMeasurements(broken)).toThrow(
    'line 2 of training.csv must be a number or nothing, got a fault in peak_gib',
  );
});

test('constants are read into SI units', () => {
  const terms = readTrainingTerms(readFileSync(`${folder}/training-terms.yaml`, 'utf8'));
  expect(terms.runtimeBytes).toBeGreaterThan(1e8);
  expect(terms.unpackSeconds).toBeLessThan(1e-9);
});

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkRecords } from '../../src/data/checkRecords.ts';
import { readMemoryMeasurements } from '../../src/data/memoryMeasurement.ts';
import { readRecords } from '../../src/data/readRecords.ts';
import { recordsFromTexts } from '../../src/data/recordsFromTexts.ts';
import { onlyProblem } from './onlyProblem.ts';

const { records, problems } = readRecords();
const cardFile = 'content/data/accelerators/nvidia-h100-sxm-80gb.yaml';

describe('the records', () => {
  test('every file fits the schema of its kind', () => {
    expect(problems).toEqual([]);
  });

  test('all agree with each other', () => {
    expect(checkRecords(records)).toEqual([]);
  });

  test.each([
    ['models', 60],
    ['accelerators', 45],
    ['engines', 4],
    ['flags', 4],
    ['formats', 40],
    ['sources', 100],
    ['assumptions', 80],
    ['benchmarks', 1],
    ['countries', 200],
    ['load-shapes', 5],
    ['prices/api', 20],
    ['prices/cloud', 15],
    ['prices/currencies', 4],
    ['prices/hardware', 60],
    ['regulations', 12],
    ['rules', 11],
  ] as const)('%s number at least %d', (kind, least) => {
    expect(records[kind].size).toBeGreaterThanOrEqual(least);
  });

  test('every measured row names a source', () => {
    const rows = readMemoryMeasurements(readFileSync('content/data/measurements/memory.csv', 'utf8'));
    expect(rows.filter(({ source }) => !records.sources.has(source))).toEqual([]);
  });
});

describe('a file that does not fit its schema', () => {
  const text = readFileSync(cardFile, 'utf8');
  const problemOf = (path: string, content: string) =>
    onlyProblem(recordsFromTexts([[path, content]]).problems);

  test.each([
    ['an unknown key', 'power_w:', 'power_watt:', '(record)', 'power_watt'],
    [
      'a figure without source',
      ', source: nvidia-mig-supported-gpus }',
      ' }',
      'form_factor.source',
      'expected',
    ],
    ['a negative figure', 'power_w: { value: 700', 'power_w: { value: -700', 'power_w.value', '-700'],
    ['a figure as text', 'value: 700', 'value: "700 W"', 'power_w.value', '700 W'],
    ['a vendor nobody knows', 'vendor: nvidia', 'vendor: acme', 'vendor', 'acme'],
    ['bandwidth twice', 'power_w:', 'memory_gb_per_s: { value: 1, source: x }\npower_w:', '(record)', 'once'],
    ['a source that is no id', 'source: aiconfigurator,', 'source: The Web,', 'power_w.source', 'The Web'],
  ])('%s is named with its place', (_, from, to, path, word) => {
    expect(text).toContain(from);
    const problem = problemOf(cardFile, text.replace(from, to));
    expect(problem).toMatchObject({ file: cardFile, path });
    expect(`${problem.expected} ${problem.received}`).toContain(word);
    expect(problem.advice).toContain('content/data/schemas/accelerators.json');
  });

  test('broken YAML is named', () => {
    expect(problemOf(cardFile, 'name: [')).toMatchObject({ path: '(file)', expected: 'YAML' });
  });

  test.each(['content/data/gpus/x.yaml', 'content/data/models/x.yml', 'content/data/x.yaml'])(
    '%s lies in the wrong place',
    (path) => {
      expect(problemOf(path, text)).toMatchObject({ path: '(file)', advice: 'move or rename it' });
    },
  );
});

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readTimings } from '../../scripts/distil/readTimings.ts';
import { kernelTablesFromFile } from '../../src/data/imports/kernelTablesFromFile.ts';
import { ownKernelFileRecord } from '../../src/data/ownKernelFile.ts';
import { curveOf } from '../../src/estimates/performance/curveOf.ts';
import type { KernelTables } from '../../src/estimates/performance/KernelTables.ts';
import {
  attentionOperator,
  deviceEfficiency,
  matrixOperator,
} from '../estimates/performance/kernelFixture.ts';
import { compileOperator } from '../../src/estimates/performance/operators/compileOperator.ts';

const script = 'public/measure-kernels.py';
const minutes = 60_000;

/** A Python that has torch; undefined where none is found. */
const python = [process.env['PYTHON'], 'python3', '/usr/bin/python3'].find(
  (name) => name !== undefined && spawnSync(name, ['-c', 'import torch'], { timeout: minutes }).status === 0,
);
if (python === undefined)
  process.stderr.write(`${script} is not run: no python3 has torch; PYTHON=<path> names one that has\n`);

type Row = Readonly<Record<string, string>>;

describe.skipIf(python === undefined)('measure-kernels.py on a CPU', () => {
  const folder = mkdtempSync(join(tmpdir(), 'measure-kernels-'));
  const [out, timings] = [join(folder, 'kernels.json'), join(folder, 'timings.csv')];
  let rows: readonly Row[] = [];
  let tables: KernelTables | undefined;
  const run = (...parameters: readonly string[]) =>
    spawnSync(python ?? '', [script, '--out', out, ...parameters], {
      encoding: 'utf8',
      timeout: 5 * minutes,
    });

  beforeAll(() => {
    const { status, stderr } = run('--quick', '--device', 'cpu', '--moe', '--timings', timings);
    expect(status, stderr).toBe(0);
    const [head = '', ...lines] = readFileSync(timings, 'utf8').trim().split('\n');
    const names = head.split(',');
    rows = lines.map((line) => {
      const cells = line.split(',');
      return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']));
    });
    const file = ownKernelFileRecord.parse(JSON.parse(readFileSync(out, 'utf8')));
    tables = kernelTablesFromFile('own', file);
  }, 6 * minutes);
  afterAll(() => rmSync(folder, { recursive: true }));

  test('writes what the calculator reads, with both phases of attention', () => {
    const families = tables?.tables.map(({ family }) => family) ?? [];
    expect(families).toEqual(
      expect.arrayContaining(['gemm', 'attention-prefill', 'attention-decode', 'moe']),
    );
    for (const { axes, log2Utilisation } of tables?.tables ?? []) {
      expect(log2Utilisation).toHaveLength(axes.reduce((count, { values }) => count * values.length, 1));
    }
  });

  const closeness = 0.07;
  /** A time so far from its bound that the file holds the farthest it can instead. */
  const farthest = -12.7;

  test('its tables give back the times that were measured', () => {
    if (!tables) throw new Error('the script wrote no tables');
    const { reference } = tables;
    for (const row of rows) {
      const table = tables.tables.find(
        ({ family, dtype }) => family === row['family'] && dtype === row['dtype'],
      );
      if (!table) throw new Error(`${row['family']} must have a table`);
      const [[name = '', first = NaN] = [], ...others] = table.axes.map(
        (axis) => [axis.name, Number(row[axis.name])] as const,
      );
      expect(name).not.toBe('');
      const utilisation = curveOf(table, Object.fromEntries(others))(first);
      if (Math.log2(utilisation) <= farthest) continue;
      const peak = row['dtype']?.startsWith('fp8') ? reference.flops8 : reference.flops16;
      const bound = Math.max(
        Number(row['flop']) / peak,
        Number(row['bytes']) / reference.memoryBytesPerSecond,
        reference.floorSeconds,
      );
      expect(Math.abs(bound / utilisation / Number(row['seconds']) - 1)).toBeLessThan(closeness);
    }
    expect(rows.length).toBeGreaterThan(40);
  });

  test('operators of an estimate take the times that were measured', () => {
    if (!tables) throw new Error('the script wrote no tables');
    const efficiency = deviceEfficiency(tables);
    for (const row of rows) {
      const at = (name: string) => Number(row[name]);
      const secondsOf: Readonly<Record<string, () => number | undefined>> = {
        gemm: () => compileOperator(matrixOperator(at('n'), at('k')), efficiency).linearSeconds?.(at('m')),
        'attention-prefill': () => {
          const heads = at('batchTimesHeads');
          const operator = attentionOperator(heads, heads / at('headsPerKvHead'), at('headDim'));
          return compileOperator(operator, efficiency).prefillSeconds?.(at('sequence'), 0);
        },
        'attention-decode': () => {
          const kvHeads = at('batchTimesKvHeads');
          const operator = attentionOperator(kvHeads * at('headsPerKvHead'), kvHeads, at('headDim'));
          return compileOperator(operator, efficiency).decodeSeconds?.(1, at('context'));
        },
      };
      const seconds = row['dtype']?.startsWith('bf16') ? secondsOf[row['family'] ?? '']?.() : undefined;
      const measured = at('seconds');
      // Times near the end of what a file can hold are left to the test above.
      if (seconds === undefined || measured > 1e-6 * 2 ** -farthest) continue;
      expect(Math.abs(seconds / measured - 1), JSON.stringify(row)).toBeLessThan(closeness);
    }
  });

  test('its timings can be distilled', () => {
    if (!tables) throw new Error('the script wrote no tables');
    const distilled = readTimings(readFileSync(timings, 'utf8'), tables.reference);
    expect(distilled.map(({ key }) => key['family'])).toEqual([
      ...new Map(rows.map((row) => [`${row['family']} ${row['dtype']}`, row['family']])).values(),
    ]);
  });

  test.each([
    [['--formats', 'fp5'], /formats must be of bf16, fp8, got fp5/],
    [['--peak-tflops', '-1'], /peak-tflops must be above 0 and below 1000000, got -1/],
  ])(
    '%j is refused',
    (parameters, message) => {
      const { status, stderr } = run(...parameters);
      expect(status).not.toBe(0);
      expect(stderr).toMatch(message);
    },
    minutes,
  );
});

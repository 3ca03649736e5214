import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { corners, gridFromBase64, weighedSum } from '../../scripts/distil/grid.ts';
import { kernelFallbackRecord, kernelFileRecord } from '../../src/data/kernelFile.ts';
import { readRecords } from '../../src/data/readRecords.ts';

const folder = 'content/data/kernels';
const paths = globSync(`${folder}/*.json`).sort();
const acceleratorPaths = paths.filter((path) => basename(path) !== 'fallback.json');
const { records } = readRecords();
const jsonAt = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));
const fileOf = (accelerator: string) => kernelFileRecord.parse(jsonAt(`${folder}/${accelerator}.json`));

describe('kernel files', () => {
  test('ten accelerators have one', () => {
    expect(acceleratorPaths).toHaveLength(10);
  });

  test.each(acceleratorPaths)('%s fits its schema and names what exists', (path) => {
    const { source, tables } = kernelFileRecord.parse(jsonAt(path));
    expect(records.sources.has(source)).toBe(true);
    expect(records.accelerators.has(basename(path, '.json'))).toBe(true);
    const keys = tables.map((table) =>
      [table.engine, table.family, table.dtype, table.window, table.mode, table.ranks].join(),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  test.each(paths)('%s is at most 40 kB on the wire', (path) => {
    expect(gzipSync(readFileSync(path)).length).toBeLessThanOrEqual(40_000);
  });

  test('the closed forms name accelerators and a source that exist', () => {
    const { source, gemm, attention, allReduce, moe, smCount } = kernelFallbackRecord.parse(
      jsonAt(`${folder}/fallback.json`),
    );
    expect(records.sources.has(source)).toBe(true);
    const named = [...gemm, ...attention, ...allReduce, ...moe].map(({ accelerator }) => accelerator);
    const unknown = [...named, ...Object.keys(smCount)].filter((id) => !records.accelerators.has(id));
    expect(unknown).toEqual([]);
  });

  test.each([
    ['an axis that does not ascend', { axes: [{ name: 'm', values: [2, 1] }] }],
    ['a grid too short', { grid: 'AA==' }],
    ['an unknown key', { older: true }],
    ['an engine nobody knows', { engine: 'acme' }],
  ])('%s is refused', (_, change) => {
    const file = fileOf('intel-arc-pro-b60');
    expect(kernelFileRecord.safeParse(file).success).toBe(true);
    const tables = [{ ...file.tables[0], ...change }];
    expect(kernelFileRecord.safeParse({ ...file, tables }).success).toBe(false);
  });
});

/** Seconds of a kernel on eight H100, from the grid of an engine and a lower bound. */
function seconds(
  { engine, family, boundSeconds }: { engine: string; family: string; boundSeconds: number },
  point: readonly number[],
): number {
  const { tables, scale, reference } = fileOf('nvidia-h100-sxm-80gb');
  const table = tables.find(
    (one) => one.engine === engine && one.family === family && one.dtype === 'bf16' && !one.ranks,
  );
  if (!table) throw new Error(`${engine} must have a table of ${family}`);
  const grid = gridFromBase64(table.grid, scale);
  const axes = table.axes.map(({ values }) => values);
  const log2 = weighedSum(corners(axes, point), grid);
  return Math.max(boundSeconds, reference.floorSeconds) / 2 ** log2;
}

const within = (measured: number, tolerance: number) => ({ measured, tolerance });

describe('grids give measured times back', () => {
  const memory = 3.35e12;
  const dim = 8192;
  const gemmBound = (m: number) =>
    Math.max((2 * m * dim * dim) / 989e12, (2 * dim * dim + 4 * m * dim) / memory);

  // The measured time is torch's; engines call newer or other kernels, so a grid may be some percent off it.
  test.each([
    ['sglang', dim, within(1.5417e-3, 0.05)],
    ['vllm', dim, within(1.5417e-3, 0.065)],
    ['tensorrt-llm', dim, within(1.5417e-3, 0.12)],
    ['sglang', 1, within(51.6e-6, 0.05)],
    ['vllm', 1, within(51.6e-6, 0.065)],
    ['tensorrt-llm', 1, within(51.6e-6, 0.05)],
  ] as const)('%s multiplies %d rows by 8192 x 8192', (engine, m, { measured, tolerance }) => {
    const found = seconds({ engine, family: 'gemm', boundSeconds: gemmBound(m) }, [m, dim, dim]);
    expect(Math.abs(found / measured - 1)).toBeLessThan(tolerance);
  });

  test.each([
    [8192, 5.1e-6],
    [1024 ** 2, 15e-6],
    [16 * 1024 ** 2, 92e-6],
  ])('vLLM all-reduces %d bytes over eight within 10 %%', (bytes, measured) => {
    const boundSeconds = ((2 * 7) / 8) * (bytes / 450e9);
    const found = seconds({ engine: 'vllm', family: 'all-reduce', boundSeconds }, [bytes, 8]);
    expect(Math.abs(found / measured - 1)).toBeLessThan(0.1);
  });
});

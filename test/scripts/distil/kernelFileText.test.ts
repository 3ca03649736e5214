import { describe, expect, test } from 'vitest';
import { corners, gridFromBase64, weighedSum } from '../../../scripts/distil/grid.ts';
import { kernelFileText } from '../../../scripts/distil/kernelFileText.ts';
import { kernelFileRecord } from '../../../src/data/kernelFile.ts';

const peaks = {
  memoryBytesPerSecond: 2e12,
  flops16: 1e14,
  flops8: 2e14,
  flops4: 4e14,
  int8: 2e14,
  linkBytesPerSecond: 1e11,
  floorSeconds: 1e-6,
};
const header = 'engine,engine_version,family,dtype,m,n,k,flop,bytes,seconds';
const distil = (lines: readonly string[], head = header) =>
  kernelFileText({
    timings: [head, ...lines].join('\n'),
    reference: JSON.stringify(peaks),
    source: 'own-timings',
  });
const tablesOf = (text: string) => kernelFileRecord.parse(JSON.parse(text)).tables;

/** What the made-up kernel reaches: little for few rows, more for wide weights. */
const utilisationOf = (m: number, n: number, k: number) =>
  0.8 * (m / (m + 30)) ** 0.5 * (n / (n + 500)) ** 0.3 * (k / (k + 200)) ** 0.2;

/** A line of timings; `factor` makes it slower than the kernel is. */
function line(m: number, n: number, k: number, factor = 1): string {
  const flop = 2 * m * n * k;
  const bytes = 2 * (m * k + n * k + m * n);
  const bound = Math.max(flop / peaks.flops16, bytes / peaks.memoryBytesPerSecond, peaks.floorSeconds);
  return `vllm,1.0,gemm,bf16,${m},${n},${k},${flop},${bytes},${(bound / utilisationOf(m, n, k)) * factor}`;
}

const sizes = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096];
const dims = [256, 512, 1024, 1536, 2048, 4096, 6144, 8192, 16384];
const shapes = sizes.flatMap((m) => dims.flatMap((n) => dims.map((k) => [m, n, k] as const)));
const lines = shapes.map(([m, n, k]) => line(m, n, k));

/** Repeatable noise between -1 and 1. */
const noise = (seed: number) => 2 * ((((seed + 1) * 48271) % 2147483647) / 2147483647) - 1;

describe('timings of a known utilisation', () => {
  const { text, leftOut } = distil(
    shapes.map(([m, n, k], at) => line(m, n, k, at % 25 === 0 ? 3 : 1 + 0.03 * noise(at * 7919))),
  );
  const [table] = tablesOf(text);
  const values = gridFromBase64(table!.grid, 10);
  const axes = table!.axes.map((axis) => axis.values);

  test('give it back within 5 %, though every 25th was three times too slow', () => {
    expect(leftOut).toEqual([]);
    const errors = shapes
      .filter(([m]) => m > 1)
      .map(([m, n, k]) => [0.9 * m, n, k] as const)
      .map((point) => Math.abs(2 ** weighedSum(corners(axes, point), values) / utilisationOf(...point) - 1))
      .sort((one, other) => one - other);
    expect(errors[Math.floor(errors.length / 2)]).toBeLessThan(0.025);
    expect(errors[Math.floor(errors.length * 0.95)]).toBeLessThan(0.05);
  });

  test('state the error on timings held out', () => {
    expect(table!.rows).toBe(shapes.length);
    expect(table!.medianError).toBeGreaterThan(0.005);
    expect(table!.medianError).toBeLessThan(0.05);
    expect(table!.p90Error).toBeGreaterThanOrEqual(table!.medianError);
  });

  test('one table is one line, and the same timings give the same text', () => {
    expect(text.split('\n').filter((one) => one.startsWith('{"engine"'))).toHaveLength(1);
    expect(distil(lines).text).toBe(distil(lines).text);
  });
});

test('a node nobody timed follows its neighbours', () => {
  const hole = lines.filter((one) => !one.startsWith('vllm,1.0,gemm,bf16,512,1024,1024,'));
  const [table] = tablesOf(distil(hole).text);
  const axes = table!.axes.map((axis) => axis.values);
  const log2 = weighedSum(corners(axes, [512, 1024, 1024]), gridFromBase64(table!.grid, 10));
  expect(Math.abs(2 ** log2 / utilisationOf(512, 1024, 1024) - 1)).toBeLessThan(0.15);
});

test('the fastest of repeated timings counts', () => {
  const slow = shapes.map(([m, n, k]) => line(m, n, k, 2));
  expect(distil([...slow, ...lines]).text).toBe(distil(lines).text);
});

test('timings no kernel can have are dropped and counted', () => {
  const { leftOut, text } = distil([...lines.slice(0, 200), line(3, 256, 256, 1e-3), line(5, 256, 256, 1e4)]);
  expect(leftOut).toEqual(['vllm 1.0 gemm bf16: 2 timings out of range']);
  expect(tablesOf(text)[0]!.rows).toBe(200);
});

test('tables of other axes stand beside each other, and small ones are named', () => {
  const gemm = lines.slice(0, 100).map((one) => `${one},`);
  const { text, leftOut } = distil([...gemm, 'vllm,1.0,mla-bmm,bf16,,,,1e9,1e6,2e-5,4'], `${header},batch`);
  expect(tablesOf(text).map(({ family }) => family)).toEqual(['gemm']);
  expect(leftOut).toEqual(['vllm 1.0 mla-bmm bf16: only 1 timings']);
});

test('a column that is missing is named', () => {
  expect(() => distil([line(1, 256, 256)], header.replace('seconds', 'time'))).toThrow(
    'line 2: seconds must be given, got nothing',
  );
});

const good = line(1, 256, 256);
test.each([
  ['nothing', [], 'timings of one table must be at least 20 sane ones, got 0'],
  ['one timing', [good], 'timings of one table must be at least 20 sane ones, got 1'],
  [
    'an impossible one',
    [line(1, 256, 256, 1e6)],
    'timings of one table must be at least 20 sane ones, got 0',
  ],
  [
    'a time in words',
    [good.replace(/[^,]+$/, 'fast')],
    'line 2: seconds must be a positive number, got fast',
  ],
  ['no time', [good, good.replace(/[^,]+$/, '')], 'line 3: seconds must be given, got nothing'],
  ['a size below zero', [good.replace(',1,256', ',-1,256')], 'line 2: m must be a positive number, got -1'],
  ['no engine', [good.replace('vllm', '')], 'line 2: engine must be given, got nothing'],
  ['no axes', ['vllm,1.0,gemm,bf16,,,,1,1,1'], 'line 2: axes must be at least one, got none'],
])('%s is refused in words', (_, some, message) => {
  expect(() => distil(some)).toThrow(message);
});

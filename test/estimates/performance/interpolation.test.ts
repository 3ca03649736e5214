import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { curveOf, meanCurveOf } from '../../../src/estimates/performance/curveOf.ts';
import type { KernelTable } from '../../../src/estimates/performance/KernelTables.ts';
import { placeOn, sliceOf } from '../../../src/estimates/performance/sliceOf.ts';
import { surfaceOf } from '../../../src/estimates/performance/surfaceOf.ts';
import { tableOf } from './performanceFixture.ts';

/** Multilinear in the logarithm of every axis, coordinates clamped: as the source of the tables says it. */
function utilisationAt({ axes, log2Utilisation }: KernelTable, x: readonly number[]): number {
  let corners = [{ at: 0, weight: 1 }];
  for (const [place, { values }] of axes.entries()) {
    const last = values.length - 1;
    const clamped = Math.min(Math.max(x[place]!, values[0]!), values[last]!);
    let low = 0;
    while (low < last - 1 && clamped >= values[low + 1]!) low += 1;
    const share =
      last === 0 ? 0 : Math.log2(clamped / values[low]!) / Math.log2(values[low + 1]! / values[low]!);
    corners = corners.flatMap(({ at, weight }) =>
      share === 0
        ? [{ at: at * values.length + low, weight }]
        : [
            { at: at * values.length + low, weight: weight * (1 - share) },
            { at: at * values.length + low + 1, weight: weight * share },
          ],
    );
  }
  return 2 ** corners.reduce((sum, { at, weight }) => sum + weight * log2Utilisation[at]!, 0);
}

const table = tableOf(
  [
    { name: 'm', values: [1, 8, 64] },
    { name: 'n', values: [128, 1024] },
    { name: 'k', values: [256, 512, 4096] },
  ],
  [0.1, 0.2, 0.3, 0.15, 0.25, 0.35, 0.4, 0.5, 0.6, 0.45, 0.55, 0.65, 0.7, 0.8, 0.9, 0.75, 0.85, 0.95],
);
const coordinate = fc.double({ min: 0.5, max: 10_000, noNaN: true });

describe('interpolation', () => {
  test('a curve is the multilinear interpolation with two coordinates fixed', () => {
    fc.assert(
      fc.property(coordinate, coordinate, coordinate, (m, n, k) => {
        expect(curveOf(table, { n, k })(m)).toBeCloseTo(utilisationAt(table, [m, n, k]), 9);
        expect(curveOf(table, { m, k })(n)).toBeCloseTo(utilisationAt(table, [m, n, k]), 9);
      }),
    );
  });

  test('a surface is the multilinear interpolation with one coordinate fixed', () => {
    fc.assert(
      fc.property(coordinate, coordinate, coordinate, (m, n, k) => {
        expect(surfaceOf(table, { n })(m, k)).toBeCloseTo(utilisationAt(table, [m, n, k]), 9);
        expect(surfaceOf(table, { k })(m, n)).toBeCloseTo(utilisationAt(table, [m, n, k]), 9);
      }),
    );
  });

  test('nodes give what the table holds', () => {
    expect(curveOf(table, { n: 1024, k: 512 })(8)).toBeCloseTo(0.55, 6);
  });

  test('outside the axis the nearest node holds', () => {
    const curve = curveOf(table, { n: 128, k: 256 });
    expect(curve(0.001)).toBeCloseTo(0.1, 6);
    expect(curve(1e9)).toBeCloseTo(0.7, 6);
  });

  test('an axis with one value is fixed already', () => {
    const flat = tableOf([{ name: 'm', values: [4] }], [0.5]);
    expect(curveOf(flat, {})(1)).toBeCloseTo(0.5, 6);
    expect(placeOn([2], 7)).toEqual([0, 0]);
  });

  test('a slice keeps the free axes in their order', () => {
    const { free, values } = sliceOf(table, { n: 128 });
    expect(free.map(({ log2Values }) => log2Values.length)).toEqual([3, 3]);
    expect(values).toHaveLength(9);
  });

  test('too many or too few free axes are refused', () => {
    expect(() => curveOf(table, { n: 1 })).toThrow('fixed must leave one axis of gemm, got 2');
    expect(() => surfaceOf(table, { n: 1, k: 1 })).toThrow('fixed must leave two axes of gemm, got 1');
  });

  test('several tables give their geometric mean', () => {
    const axes = [{ name: 'm', values: [1, 2] }];
    const mean = meanCurveOf([tableOf(axes, [0.1, 0.2]), tableOf(axes, [0.4, 0.8])], {});
    expect(mean(1)).toBeCloseTo(0.2, 6);
    expect(mean(2)).toBeCloseTo(0.4, 6);
  });
});

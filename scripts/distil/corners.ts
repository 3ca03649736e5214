/** One grid node and its share in an interpolated value; the shares of a point sum to 1. */
export interface Corner {
  readonly at: number;
  readonly weight: number;
}

/**
 * The grid nodes around a point, multilinear in log2 of every axis, last axis fastest.
 * Coordinates beyond an axis are clamped to it.
 */
export function corners(axes: readonly (readonly number[])[], point: readonly number[]): readonly Corner[] {
  let found: readonly Corner[] = [{ at: 0, weight: 1 }];
  axes.forEach((values, index) => {
    const { lower, fraction } = place(values, point[index] ?? NaN);
    found = found.flatMap(({ at, weight }) => {
      const node = at * values.length + lower;
      const near = { at: node, weight: weight * (1 - fraction) };
      return fraction === 0 ? [near] : [near, { at: node + 1, weight: weight * fraction }];
    });
  });
  return found;
}

function place(values: readonly number[], coordinate: number): { lower: number; fraction: number } {
  const last = values.length - 1;
  const next = values.findIndex((value) => value > coordinate);
  if (next === 0) return { lower: 0, fraction: 0 };
  if (next < 0) return { lower: last, fraction: 0 };
  const [low = NaN, high = NaN] = values.slice(next - 1, next + 1);
  return { lower: next - 1, fraction: Math.log2(coordinate / low) / Math.log2(high / low) };
}

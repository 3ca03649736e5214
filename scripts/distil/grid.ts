/** One grid node and its share in an interpolated value; the shares of a point sum to 1. */
export interface Corner {
  readonly at: number;
  readonly weight: number;
}
export type Axes = readonly (readonly number[])[];

/** The nodes around a point, multilinear in log2 of every axis, last axis fastest; clamped to the axes. */
export const corners = (axes: Axes, point: readonly number[]): readonly Corner[] =>
  axes.reduce<readonly Corner[]>(
    (found, values, axis) => {
      const coordinate = Math.min(Math.max(point[axis] ?? NaN, values[0] ?? NaN), values.at(-1) ?? NaN);
      const lower = values.findLastIndex((value) => value <= coordinate);
      const [low = NaN, high = 2 * low] = values.slice(lower, lower + 2);
      const fraction = Math.log2(coordinate / low) / Math.log2(high / low);
      return found.flatMap(({ at, weight }) => {
        const node = at * values.length + lower;
        const near = { at: node, weight: weight * (1 - fraction) };
        return fraction === 0 ? [near] : [near, { at: node + 1, weight: weight * fraction }];
      });
    },
    [{ at: 0, weight: 1 }],
  );

export const weighedSum = (terms: readonly Corner[], nodes: Float64Array): number =>
  terms.reduce((sum, { at, weight }) => sum + weight * (nodes[at] ?? NaN), 0);

/** log2 of the utilisation of every node, from the bytes of a file. */
export const gridFromBase64 = (text: string, scale: number): Float64Array =>
  Float64Array.from(new Int8Array(Buffer.from(text, 'base64')), (step) => step / scale);

export const base64FromGrid = (grid: Float64Array, scale: number): string =>
  Buffer.from(Int8Array.from(grid, (value) => Math.max(-128, Math.round(value * scale)))).toString('base64');

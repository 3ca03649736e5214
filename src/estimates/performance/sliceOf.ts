import type { KernelTable } from './KernelTables.ts';

export interface FreeAxis {
  readonly log2Values: readonly number[];
}

/** A table with some coordinates fixed: log2 utilisation over the axes that are left, in their order. */
export interface Slice {
  readonly free: readonly FreeAxis[];
  readonly values: readonly number[];
}

/** Position on an axis: the node below and the share of the way to the next; clamped to the axis. */
export function placeOn(
  log2Values: readonly number[],
  log2X: number,
): readonly [index: number, share: number] {
  const last = log2Values.length - 1;
  const first = log2Values[0] ?? 0;
  if (last === 0 || log2X <= first) return [0, 0];
  let index = 0;
  while (index < last - 1 && log2X >= (log2Values[index + 1] ?? 0)) index += 1;
  const [from, to] = [log2Values[index] ?? 0, log2Values[index + 1] ?? 1];
  return [index, Math.min(1, (log2X - from) / (to - from))];
}

/** Nodes of an axis that decide a slice, and the share of the way from the first to the second. */
interface Axis {
  readonly nodes: readonly number[];
  readonly share: number;
  readonly free?: FreeAxis;
}

function axisOf(
  { name, values }: KernelTable['axes'][number],
  fixed: Readonly<Record<string, number>>,
): Axis {
  const log2Values = values.map(Math.log2);
  const coordinate = fixed[name];
  if (coordinate === undefined) return { nodes: values.map((_, at) => at), share: 0, free: { log2Values } };
  const [index, share] = placeOn(log2Values, Math.log2(coordinate));
  return { nodes: share === 0 ? [index] : [index, index + 1], share };
}

/** Fixes coordinates of a table by multilinear interpolation in the logarithm of each axis. */
export function sliceOf(table: KernelTable, fixed: Readonly<Record<string, number>>): Slice {
  const axes = table.axes.map((axis) => axisOf(axis, fixed));
  // Only what lies about the fixed coordinates is read: tables have tens of thousands of values, slices dozens.
  let places: readonly number[] = [0];
  axes.forEach(({ nodes }, at) => {
    const size = table.axes[at]?.values.length ?? 1;
    places = places.flatMap((place) => nodes.map((node) => place * size + node));
  });
  let values: readonly number[] = places.map((place) => table.log2Utilisation[place] ?? 0);
  // From the last axis to the first, so that strides of the axes still to come stay as they are.
  let inner = 1;
  for (const { nodes, share, free } of axes.toReversed()) {
    if (free) inner *= nodes.length;
    else if (nodes.length > 1) values = between(values, share, inner);
  }
  return { free: axes.flatMap(({ free }) => free ?? []), values };
}

/** Blocks of so many values, every second taken together with the one before it. */
function between(values: readonly number[], share: number, inner: number): readonly number[] {
  const next: number[] = [];
  for (let block = 0; block < values.length; block += 2 * inner) {
    for (let at = block; at < block + inner; at += 1) {
      const low = values[at] ?? 0;
      next.push(low + share * ((values[at + inner] ?? low) - low));
    }
  }
  return next;
}

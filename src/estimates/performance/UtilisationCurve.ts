import type { KernelTable } from './KernelTables.ts';

/** Utilisation as a function of the coordinates that are left when the others are fixed. */
export type Utilisation1 = (x: number) => number;
export type Utilisation2 = (x: number, y: number) => number;

interface FreeAxis {
  readonly log2Values: readonly number[];
}

/** A table with some coordinates fixed: log2 utilisation over the axes that are left, in their order. */
interface Slice {
  readonly free: readonly FreeAxis[];
  readonly values: readonly number[];
}

/** Position on an axis: the node below and the share of the way to the next; clamped to the axis. */
function placeOn(log2Values: readonly number[], log2X: number): readonly [index: number, share: number] {
  const last = log2Values.length - 1;
  const first = log2Values[0] ?? 0;
  if (last === 0 || log2X <= first) return [0, 0];
  let index = 0;
  while (index < last - 1 && log2X >= (log2Values[index + 1] ?? 0)) index += 1;
  const [from, to] = [log2Values[index] ?? 0, log2Values[index + 1] ?? 1];
  return [index, Math.min(1, (log2X - from) / (to - from))];
}

/** Fixes coordinates of a table by multilinear interpolation in the logarithm of each axis. */
function slice(table: KernelTable, fixed: Readonly<Record<string, number>>): Slice {
  let values: readonly number[] = [...table.log2Utilisation];
  const free: FreeAxis[] = [];
  // From the last axis to the first, so that strides of the axes still to come stay as they are.
  const sizes = table.axes.map((axis) => axis.values.length);
  let inner = 1;
  for (let at = table.axes.length - 1; at >= 0; at -= 1) {
    const axis = table.axes[at];
    const size = sizes[at] ?? 1;
    if (!axis) continue;
    const log2Values = axis.values.map(Math.log2);
    const coordinate = fixed[axis.name];
    if (coordinate === undefined) {
      free.unshift({ log2Values });
      inner *= size;
      continue;
    }
    const [index, share] = placeOn(log2Values, Math.log2(coordinate));
    const outer = values.length / (size * inner);
    const next: number[] = [];
    for (let block = 0; block < outer; block += 1) {
      for (let offset = 0; offset < inner; offset += 1) {
        const low = values[(block * size + index) * inner + offset] ?? 0;
        const high = share === 0 ? low : (values[(block * size + index + 1) * inner + offset] ?? low);
        next.push(low + share * (high - low));
      }
    }
    values = next;
  }
  return { free, values };
}

/** Utilisation over one coordinate, the others fixed. */
export function curveOf(table: KernelTable, fixed: Readonly<Record<string, number>>): Utilisation1 {
  const { free, values } = slice(table, fixed);
  const [axis, ...others] = free;
  if (!axis || others.length > 0)
    throw new RangeError(`fixed must leave one axis of ${table.family}, got ${free.length}`);
  const { log2Values } = axis;
  return (x) => {
    const [index, share] = placeOn(log2Values, Math.log2(x));
    const low = values[index] ?? 0;
    return 2 ** (share === 0 ? low : low + share * ((values[index + 1] ?? low) - low));
  };
}

/**
 * Geometric mean of several tables over one coordinate. Each engine's table is one noisy measurement of much the same
 * kernels; on measured services their mean is off by less than the engine's own (see the accuracy page).
 */
export function meanCurveOf(
  tables: readonly KernelTable[],
  fixed: Readonly<Record<string, number>>,
): Utilisation1 {
  const curves = tables.map((table) => curveOf(table, fixed));
  const [only] = curves;
  if (only && curves.length === 1) return only;
  return (x) => {
    let product = 1;
    for (const curve of curves) product *= curve(x);
    return product ** (1 / curves.length);
  };
}

/** Utilisation over two coordinates, in the order of the table's axes. */
export function surfaceOf(table: KernelTable, fixed: Readonly<Record<string, number>>): Utilisation2 {
  const { free, values } = slice(table, fixed);
  const [first, second, ...others] = free;
  if (!first || !second || others.length > 0)
    throw new RangeError(`fixed must leave two axes of ${table.family}, got ${free.length}`);
  const columns = second.log2Values.length;
  return (x, y) => {
    const [row, down] = placeOn(first.log2Values, Math.log2(x));
    const [column, right] = placeOn(second.log2Values, Math.log2(y));
    const at = (rowOffset: number, columnOffset: number) =>
      values[(row + rowOffset) * columns + column + columnOffset] ?? 0;
    const along = (rowOffset: number) => {
      const low = at(rowOffset, 0);
      return right === 0 ? low : low + right * (at(rowOffset, 1) - low);
    };
    const upper = along(0);
    return 2 ** (down === 0 ? upper : upper + down * (along(1) - upper));
  };
}

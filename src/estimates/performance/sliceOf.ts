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

/** Fixes coordinates of a table by multilinear interpolation in the logarithm of each axis. */
export function sliceOf(table: KernelTable, fixed: Readonly<Record<string, number>>): Slice {
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

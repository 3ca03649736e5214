import type { KernelTable } from './KernelTables.ts';
import { placeOn, sliceOf } from './sliceOf.ts';

/** Utilisation over the two coordinates that are left when the others are fixed. */
export type Utilisation2 = (x: number, y: number) => number;

/** Utilisation over two coordinates, in the order of the table's axes. */
export function surfaceOf(table: KernelTable, fixed: Readonly<Record<string, number>>): Utilisation2 {
  const { free, values } = sliceOf(table, fixed);
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

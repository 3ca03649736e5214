import type { KernelTable } from './KernelTables.ts';
import { placeOn, sliceOf } from './sliceOf.ts';

/** Utilisation over the one coordinate that is left when the others are fixed. */
export type Utilisation1 = (x: number) => number;

/** Utilisation over one coordinate, the others fixed. */
export function curveOf(table: KernelTable, fixed: Readonly<Record<string, number>>): Utilisation1 {
  const { free, values } = sliceOf(table, fixed);
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

import type { KernelTables } from '../../src/estimates/performance/KernelTables.ts';
import { kernelsFrom } from '../../src/data/kernelsFrom.ts';
import type { Records } from '../../src/data/kinds.ts';
import type { KernelsOf } from './PreparedRow.ts';

type Read = (acceleratorId: string) => KernelTables | undefined;

/** Kernels as if nobody had measured those of the row's own engine. */
export const withoutEngine =
  (read: Read): KernelsOf =>
  (acceleratorId, engineId) => {
    const kernels = read(acceleratorId);
    return kernels && { ...kernels, tables: kernels.tables.filter(({ engine }) => engine !== engineId) };
  };

/** Kernels as if nobody had measured the row's own accelerator: those of the nearest of its architecture. */
export function withoutAccelerator(read: Read, records: Records, measuredIds: readonly string[]): KernelsOf {
  return (acceleratorId) => {
    const others = measuredIds.filter((id) => id !== acceleratorId);
    const nearest = kernelsFrom(records.accelerators, others).get(acceleratorId);
    return nearest === undefined ? undefined : read(nearest);
  };
}

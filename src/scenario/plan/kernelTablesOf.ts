import type { Catalogue } from '../../data/Catalogue.ts';
import type { KernelTables } from '../../estimates/performance/KernelTables.ts';
import { kernelIdsOf } from './kernelIdsOf.ts';

/** All measured kernels of a catalogue that can be read, by the accelerator they were measured on. */
export const kernelTablesOf = (
  catalogue: Pick<Catalogue, 'accelerators'>,
  read: (acceleratorId: string) => KernelTables | undefined,
): ReadonlyMap<string, KernelTables> =>
  new Map(
    kernelIdsOf(catalogue).flatMap((id) => {
      const tables = read(id);
      return tables ? [[id, tables] as const] : [];
    }),
  );

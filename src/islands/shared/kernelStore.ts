import { signal } from '@preact/signals';
import type { OwnKernels } from '../../data/imports/ownKernelsFromText.ts';
import type { KernelFile } from '../../data/kernelFile.ts';
import type { KernelTables } from '../../estimates/performance/KernelTables.ts';

/** Measured kernels that were loaded, by accelerator; `failed` where the site did not hold them. */
export const kernels = signal<ReadonlyMap<string, KernelTables | 'failed'>>(new Map());

const loading = new Set<string>();

/** Loads the measured kernels of an accelerator from this site, once. */
export function loadKernels(acceleratorId: string): void {
  if (loading.has(acceleratorId)) return;
  loading.add(acceleratorId);
  void fetchKernels(acceleratorId).then(
    (tables) => keep(acceleratorId, tables),
    // Without them the answer rests on class constants, and says so.
    () => keep(acceleratorId, 'failed'),
  );
}

const keep = (acceleratorId: string, tables: KernelTables | 'failed') => {
  kernels.value = new Map(kernels.value).set(acceleratorId, tables);
};

async function fetchKernels(acceleratorId: string): Promise<KernelTables> {
  const base = document.documentElement.dataset['base'] ?? '/';
  const response = await fetch(`${base}kernels/${acceleratorId}.json`);
  if (!response.ok) throw new TypeError(`kernels must be at ${base}kernels, got status ${response.status}`);
  const [file, { kernelTablesFromFile }] = await Promise.all([
    response.json() as Promise<KernelFile>,
    import('../../data/imports/kernelTablesFromFile.ts'),
  ]);
  return kernelTablesFromFile(acceleratorId, file);
}

/** Kernels the reader measured, and whether the next visit finds them. */
export interface KeptKernels extends OwnKernels {
  readonly kept: boolean;
}

/** What the reader measured with measure-kernels.py, for the one accelerator it was given for. */
export const ownKernels = signal<KeptKernels | undefined>(undefined);

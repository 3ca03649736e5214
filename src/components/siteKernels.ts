import type { KernelFile } from '../data/kernelFile.ts';
import { kernelTablesFromFile } from '../data/imports/kernelTablesFromFile.ts';
import type { KernelTables } from '../estimates/performance/KernelTables.ts';
import { kernelTexts } from '../data/siteCatalogue.ts';

const read = new Map<string, KernelTables>();

/** Measured kernels of an accelerator while pages are built; undefined where nobody measured them. */
export function siteKernels(acceleratorId: string | undefined): KernelTables | undefined {
  if (acceleratorId === undefined) return undefined;
  const known = read.get(acceleratorId);
  if (known) return known;
  const text = kernelTexts.get(acceleratorId);
  if (text === undefined) return undefined;
  const tables = kernelTablesFromFile(acceleratorId, JSON.parse(text) as KernelFile);
  read.set(acceleratorId, tables);
  return tables;
}

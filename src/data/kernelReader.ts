import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KernelTables } from '../estimates/performance/KernelTables.ts';
import type { KernelFile } from './kernelFile.ts';
import { kernelTablesFromFile } from './imports/kernelTablesFromFile.ts';

/** Reads measured kernels from disk when they are first asked for; for scripts, tests and pages while they are built. */
export function kernelReader(root = '.'): (acceleratorId: string) => KernelTables | undefined {
  const read = new Map<string, KernelTables>();
  return (acceleratorId) => {
    const known = read.get(acceleratorId);
    if (known) return known;
    const path = join(root, 'content/data/kernels', `${acceleratorId}.json`);
    if (!existsSync(path)) return undefined;
    const tables = kernelTablesFromFile(acceleratorId, JSON.parse(readFileSync(path, 'utf8')) as KernelFile);
    read.set(acceleratorId, tables);
    return tables;
  };
}

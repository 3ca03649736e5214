import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KernelTables } from '../estimates/performance/KernelTables.ts';
import type { KernelFile } from './kernelFile.ts';
import { kernelTablesFromFile } from './kernelTablesFromFile.ts';

const directory = 'content/data/kernels';
const ending = '.json';

/** Accelerators whose kernels were measured, by the files on disk. */
export const readKernelIds = (root = '.'): readonly string[] =>
  readdirSync(join(root, directory))
    .filter((name) => name.startsWith('fallback') === false && name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length));

/** Reads measured kernels from disk when they are first asked for; for scripts, tests and pages while they are built. */
export function kernelReader(root = '.'): (acceleratorId: string) => KernelTables | undefined {
  const read = new Map<string, KernelTables>();
  return (acceleratorId) => {
    const known = read.get(acceleratorId);
    if (known) return known;
    const path = join(root, directory, `${acceleratorId}${ending}`);
    if (!existsSync(path)) return undefined;
    const tables = kernelTablesFromFile(acceleratorId, JSON.parse(readFileSync(path, 'utf8')) as KernelFile);
    read.set(acceleratorId, tables);
    return tables;
  };
}

import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const ending = '.json';

/** Accelerators whose kernels were measured, by the files on disk. */
export const readKernelIds = (root = '.'): readonly string[] =>
  readdirSync(join(root, 'content/data/kernels'))
    .filter((name) => name.startsWith('fallback') === false && name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length));

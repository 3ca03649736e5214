import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Paths of all files of a folder and its folders, from that folder on, with slashes, sorted by their bytes. */
export const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort((one, other) => (one < other ? -1 : 1));

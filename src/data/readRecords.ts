import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kinds } from './kinds.ts';
import { recordsDirectory, recordsFromTexts } from './recordsFromTexts.ts';

const inFolderOfKind = (path: string) => Object.keys(kinds).some((kind) => path.startsWith(`${kind}/`));

/** Reads every record under content/data from disk, for scripts and tests. */
export const readRecords = (root = '.') =>
  recordsFromTexts(
    readdirSync(join(root, recordsDirectory), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) =>
        join(parentPath, name)
          .replaceAll('\\', '/')
          .slice(join(root, recordsDirectory).length + 1),
      )
      .filter(inFolderOfKind)
      .sort()
      .map((name) => {
        const path = `${recordsDirectory}/${name}`;
        return [path, readFileSync(join(root, path), 'utf8')] as const;
      }),
  );

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kinds } from './kinds.ts';
import { recordsDirectory, recordsFromTexts } from './recordsFromTexts.ts';

/** Reads every record under content/data from disk, for scripts and tests. */
export const readRecords = (root = '.') =>
  recordsFromTexts(
    Object.keys(kinds).flatMap((kind) =>
      readdirSync(join(root, recordsDirectory, kind))
        .sort()
        .map((name) => {
          const path = `${recordsDirectory}/${kind}/${name}`;
          return [path, readFileSync(join(root, path), 'utf8')] as const;
        }),
    ),
  );

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { glossaryDirectory, termsFromTexts } from './termsFromTexts.ts';

/** Reads every term under content/glossary from disk, for the configuration, scripts and tests. */
export const readTerms = (root = '.') =>
  termsFromTexts(
    readdirSync(join(root, glossaryDirectory))
      .sort()
      .map((name) => {
        const path = `${glossaryDirectory}/${name}`;
        return [path, readFileSync(join(root, path), 'utf8')] as const;
      }),
  );

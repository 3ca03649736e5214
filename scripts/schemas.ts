import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { kinds } from '../src/data/kinds.ts';
import { schemaTexts } from './schemas/schemaTexts.ts';
import { withSchemaLine } from './schemas/withSchemaLine.ts';

/**
 * `npm run schemas`: writes the JSON schema of every kind of record, so that editors check them while typing, and
 * names it in every record that does not.
 */
for (const [path, text] of schemaTexts()) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
for (const kind of Object.keys(kinds))
  for (const file of globSync(`content/data/${kind}/*.yaml`)) {
    const text = readFileSync(file, 'utf8');
    const named = withSchemaLine(kind, text);
    if (named !== text) writeFileSync(file, named);
  }

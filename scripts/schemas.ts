import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { schemaTexts } from './schemas/schemaTexts.ts';

/** `npm run schemas`: writes the JSON schema of every kind of record, so that editors check them while typing. */
for (const [path, text] of schemaTexts()) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { schemaTexts } from './schemas/schemaTexts.ts';

/** `npm run schemas`: writes the JSON schema of every kind of record, so that editors check them while typing. */
mkdirSync('content/data/schemas', { recursive: true });
for (const [path, text] of schemaTexts()) writeFileSync(path, text);

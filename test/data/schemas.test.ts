import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { kinds } from '../../src/data/kinds.ts';
import { schemaTexts } from '../../scripts/schemas/schemaTexts.ts';
import { withSchemaLine } from '../../scripts/schemas/withSchemaLine.ts';

test.each([...schemaTexts()])('%s is fresh; npm run schemas writes it anew', (path, text) => {
  expect(readFileSync(path, 'utf8')).toBe(text);
});

test.each(Object.keys(kinds))('every record of %s names its schema; npm run schemas adds it', (kind) => {
  const files = globSync(`content/data/${kind}/*.yaml`);
  expect(files.length).toBeGreaterThan(0);
  const [line] = withSchemaLine(kind, '').split('\n');
  const unnamed = files.filter((file) => !readFileSync(file, 'utf8').startsWith(`${line}\n`));
  expect(unnamed).toEqual([]);
});

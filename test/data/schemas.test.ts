import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { schemaTexts } from '../../scripts/schemas/schemaTexts.ts';

test.each([...schemaTexts()])('%s is fresh; npm run schemas writes it anew', (path, text) => {
  expect(readFileSync(path, 'utf8')).toBe(text);
});

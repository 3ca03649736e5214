import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const keysIn = (text: string) => [...text.matchAll(/llm-onpremise:[a-z-]+/g)].map(([key]) => key);

test('the page about data lists every entry that the site may store, each once', () => {
  const page = readFileSync('src/pages/data.astro', 'utf8');
  const files = globSync(['src/**/*.{ts,tsx,astro}', 'public/*.js']).filter(
    (file) => !file.endsWith('data.astro'),
  );
  const stored = new Set(files.flatMap((file) => keysIn(readFileSync(file, 'utf8'))));
  expect(stored.size).toBeGreaterThan(5);
  expect(keysIn(page).sort()).toEqual([...stored].sort());
});

import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Pages of one record, formula or list each; articles are what these are used in. */
const pages = globSync('src/pages/**/*.astro')
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.includes('[') && !file.startsWith('src/pages/articles/'));

test('there are such pages', () => {
  expect(pages).toContain('src/pages/rules/[id].astro');
});

test.each(pages)('%s leads back to the articles that use it', (file) => {
  expect(readFileSync(file, 'utf8')).toContain('<UsedIn path=');
});

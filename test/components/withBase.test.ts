import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { siteRoutes } from '../../scripts/content/siteRoutes.ts';
import { withBase } from '../../src/components/withBase.ts';

test.each([
  ['', '/'],
  ['/', '/'],
  ['models', '/models/'],
  ['/models/qwen3-8b/', '/models/qwen3-8b/'],
  ['models/glm-5.2', '/models/glm-5.2/'],
  ['models/dots.llm1.inst', '/models/dots.llm1.inst/'],
  ['licences/apache-2.0#grants', '/licences/apache-2.0/#grants'],
  ['calculators/memory?tp=2', '/calculators/memory/?tp=2'],
  ['formulas#memory/weightBytes', '/formulas/#memory/weightBytes'],
  ['calculators/memory?tp=2#answer', '/calculators/memory/?tp=2#answer'],
  ['calculators/memory?q=a?b', '/calculators/memory/?q=a?b'],
  ['catalogue.json', '/catalogue.json'],
  ['feed.xml', '/feed.xml'],
  ['articles/roofline.md', '/articles/roofline.md'],
  ['previews/models/glm-5.2.png', '/previews/models/glm-5.2.png'],
  ['llms-full.txt', '/llms-full.txt'],
])('%j leads to %s', (path, address) => {
  expect(withBase(path)).toBe(address);
});

test('every page ends in a slash, whatever its name', () => {
  const pages = [...siteRoutes].filter((route) => route !== '');
  expect(pages.filter((route) => withBase(route) !== `/${route}/`)).toEqual([]);
  expect(pages.filter((route) => /\.\w+$/.test(route))).toContain('models/glm-5.2');
});

test('every file that is served as it is or written by a route keeps its name', () => {
  const files = [
    ...globSync('*', { cwd: 'public' }),
    ...globSync('**/*.ts', { cwd: 'src/pages' }).map((file) =>
      file.replaceAll('\\', '/').replace(/\.ts$/, ''),
    ),
  ];
  expect(files).toContain('favicon.svg');
  expect(files.filter((file) => withBase(file) !== `/${file}`)).toEqual([]);
});

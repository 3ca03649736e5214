import { expect, test } from 'vitest';
import { uncitedSources } from '../../../scripts/content/uncitedSources.ts';

test.each([
  ['a record', 'content/data/models/a.yaml', 'total: { value: 8, source: smith-2026-x.1 }'],
  ['a record of JSON', 'content/data/kernels/a.json', '{ "source": "smith-2026-x.1" }'],
  ['a row of measurements', 'content/data/measurements/a.csv', 'id,source,value\na,smith-2026-x.1,8\n'],
  ['an article', 'content/articles/a.mdx', 'So<Source at="p. 3" id="smith-2026-x.1" />.'],
  ['a term', 'content/glossary/a.md', '---\nsource: smith-2026-x.1\n---\n'],
  ['a formula card', 'src/formulas/a/b.card.ts', "  source: 'smith-2026-x.1',"],
  ['a page', 'src/islands/a/A.tsx', '<a href={`${base}sources/#smith-2026-x.1`}>said so</a>'],
])('a source that %s cites is in use', (_, file, text) => {
  expect(uncitedSources(['smith-2026-x.1'], [[file, text]])).toEqual([]);
});

test.each([
  ['nothing cites', ''],
  ['words alone name', 'See smith-2026 in the text, or smith-2026.'],
  ['a longer name begins with', 'source: smith-2026-x'],
])('a source that %s is a fault, with file and remedy', (_, text) => {
  expect(uncitedSources(['smith-2026'], [['content/articles/a.mdx', text]])).toEqual([
    {
      file: 'content/data/sources/smith-2026.yaml',
      path: '(file)',
      expected: 'a source that a record, an article, a term, a formula card or a page cites',
      received: 'none that does',
      advice: 'cite it where what it says is used, or delete the file',
    },
  ]);
});

import { existsSync, globSync, readFileSync } from 'node:fs';
import { checkRecords } from '../src/data/checkRecords.ts';
import { checkTerms } from '../src/data/checkTerms.ts';
import { readRecords } from '../src/data/readRecords.ts';
import { readTerms } from '../src/data/readTerms.ts';
import { uncitedSources } from './content/uncitedSources.ts';

const { records, problems } = readRecords();
const glossary = readTerms();
const citing = globSync(['content/**/*.{mdx,md,yaml,csv,json}', 'src/**/*.{ts,tsx,astro}'], {
  exclude: ['content/data/{sources,schemas}/**'],
});
const all = [
  ...problems,
  ...checkRecords(records),
  ...glossary.problems,
  ...checkTerms(glossary.terms, {
    isSource: (id) => records.sources.has(id),
    isFormula: (path) => existsSync(`src/formulas/${path}.card.ts`),
  }),
  ...uncitedSources(
    records.sources.keys(),
    citing.map((file) => [file, readFileSync(file, 'utf8')]),
  ),
];
const shown = 40;
for (const { file, path, expected, received, advice } of all.slice(0, shown)) {
  console.error(`${file}: ${path}\n  expected ${expected}\n  received ${received}\n  do       ${advice}`);
}
if (all.length > 0) {
  console.error(
    `${all.length} faults in content/data and content/glossary${all.length > shown ? `, the first ${shown} shown` : ''}`,
  );
  process.exit(1);
}

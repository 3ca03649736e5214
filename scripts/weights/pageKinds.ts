import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** What a kind of page was promised to weigh at most, in bytes after brotli. */
export interface Promised {
  readonly totalBytes?: number;
  readonly scriptBytes?: number;
}

interface PageKind {
  readonly name: string;
  /** Paths of its pages in the built site. */
  readonly pages: (directory: string) => readonly string[];
  readonly promised: Promised;
}

const one = (path: string) => () => [`${path}index.html`];
const matching = (pattern: string) => (directory: string) => globSync(pattern, { cwd: directory }).sort();
const articles = (isOf: (calculatorCount: number) => boolean) => (directory: string) =>
  matching('articles/*/index.html')(directory).filter((page) =>
    isOf(readFileSync(`${directory}/${page}`, 'utf8').split('<astro-island').length - 1),
  );

const calculator: Promised = { scriptBytes: 45_000 };
const list: Promised = { totalBytes: 40_000 };
const record: Promised = { totalBytes: 40_000 };

/** Calculators with a page of their own, so that a new one is weighed too. */
export const calculatorNames: readonly string[] = globSync('src/pages/calculators/*.astro')
  .map((file) => basename(file, '.astro'))
  .filter((name) => name !== 'index')
  .sort();

/** Every kind of page and its promise; the heaviest page of a kind is weighed. */
export const pageKinds: readonly PageKind[] = [
  { name: 'landing', pages: one(''), promised: {} },
  {
    name: 'article without calculator',
    pages: articles((count) => count === 0),
    promised: { totalBytes: 12_000, scriptBytes: 2000 },
  },
  { name: 'article with one calculator', pages: articles((count) => count === 1), promised: calculator },
  { name: 'article with several', pages: articles((count) => count > 1), promised: {} },
  ...calculatorNames.map((name) => ({
    name: `calculator of ${name}`,
    pages: one(`calculators/${name}/`),
    promised: calculator,
  })),
  { name: 'list of models', pages: one('models/'), promised: list },
  { name: 'list of accelerators', pages: one('accelerators/'), promised: list },
  { name: 'list of licences', pages: one('licences/'), promised: list },
  { name: 'list of prices', pages: matching('prices/*/index.html'), promised: list },
  { name: 'list of formulas', pages: one('formulas/'), promised: list },
  { name: 'list of sources', pages: one('sources/'), promised: {} },
  { name: 'glossary', pages: one('glossary/'), promised: {} },
  { name: 'accuracy', pages: one('accuracy/'), promised: {} },
  { name: 'page of a model', pages: matching('models/*/index.html'), promised: record },
  { name: 'page of an accelerator', pages: matching('accelerators/*/index.html'), promised: record },
  { name: 'page of a formula', pages: matching('formulas/*/*/index.html'), promised: record },
];

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Budgets, budgetsOf, grownKinds } from '../../../scripts/weights/grownKinds.ts';
import { calculatorNames, pageKinds } from '../../../scripts/weights/pageKinds.ts';
import { weighedKinds } from '../../../scripts/weights/weighedKinds.ts';

const root = mkdtempSync(join(tmpdir(), 'weights-'));
const write = (path: string, text: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
};
/** Text that hardly compresses, so that longer weighs more. */
const noise = (length: number) =>
  Array.from({ length }, (_, index) => ((index * 2654435761) % 4294967296).toString(36)).join('');

beforeAll(() => {
  for (const path of [
    '',
    'models/',
    'accelerators/',
    'licences/',
    'formulas/',
    'sources/',
    'glossary/',
    'accuracy/',
    'models/a/',
    'accelerators/a/',
  ])
    write(`${path}index.html`, '<p>x</p>');
  for (const path of ['formulas/a/b/', 'prices/a/', 'articles/plain/'])
    write(`${path}index.html`, '<p>x</p>');
  write('articles/live/index.html', '<astro-island></astro-island>');
  write('articles/several/index.html', '<astro-island></astro-island>'.repeat(2));
  for (const name of calculatorNames)
    write(
      `calculators/${name}/index.html`,
      '<astro-island component-url="/base/_astro/c.js"></astro-island>',
    );
  write('_astro/c.js', `import"./d.js";import("./later.js");`);
  write('_astro/d.js', 'export{}');
  write('_astro/later.js', noise(9000));
});
afterAll(() => rmSync(root, { recursive: true }));

const weigh = () => weighedKinds(root, '/base');
const of = (kind: string) => weigh().find((one) => one.kind === kind)!;

test('a page without growth keeps the budget that was stored of it', () => {
  expect(grownKinds(weigh(), budgetsOf(weigh()))).toEqual([]);
});

test('a heavier script breaks the budget of the pages that load it, and of no other', () => {
  const before = budgetsOf(weigh());
  write('_astro/d.js', noise(500));
  const grown = grownKinds(weigh(), before);
  expect(grown).toContainEqual(
    expect.stringMatching(/^script of calculator of cost must be at most 500 bytes/),
  );
  expect(grown.filter((sentence) => !sentence.includes('calculator of'))).toEqual([]);
  write('_astro/d.js', 'export{}');
});

test('what is imported on demand is not weighed', () => {
  expect(of('calculator of memory').scriptBytes).toBeLessThan(200);
});

test('the heaviest article stands for all of its kind', () => {
  write('articles/long/index.html', `<p>${noise(2000)}</p>`);
  expect(of('article without calculator').page).toBe('articles/long/index.html');
  rmSync(join(root, 'articles/long'), { recursive: true });
});

test('a kind without a page is a fault of the build', () => {
  rmSync(join(root, 'prices'), { recursive: true });
  expect(weigh).toThrow(/^list of prices must have a page in .*, got none$/);
});

test('every kind has its stored budget', () => {
  const budgets = JSON.parse(readFileSync('scripts/weights/budgets.json', 'utf8')) as Budgets;
  expect(Object.keys(budgets).sort()).toEqual(pageKinds.map(({ name }) => name).sort());
});

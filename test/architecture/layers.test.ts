import { globSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Which room may import from which; a room may always import from itself. `types` may be named but not run. */
const law: Record<string, { readonly may: readonly string[]; readonly types?: readonly string[] }> = {
  'src/units': { may: [] },
  'src/formulas': { may: ['src/units'] },
  'src/simulation': { may: ['src/formulas', 'src/units'] },
  'src/estimates': { may: ['src/formulas', 'src/simulation', 'src/units'] },
  'src/data': {
    may: ['src/units', 'src/estimates/languageModel', 'src/formulas/quantisation', 'src/formulas/statistics'],
    types: ['src/estimates'],
  },
  'src/scenario': { may: ['src/estimates', 'src/units'], types: ['src/data'] },
  'src/reports': { may: ['src/scenario', 'src/units'], types: ['src/estimates', 'src/data'] },
  'src/charts': { may: ['src/units'] },
  'src/islands': {
    may: [
      'src/charts',
      'src/estimates',
      'src/formulas',
      'src/simulation',
      'src/scenario',
      'src/reports',
      'src/units',
      'src/data/imports',
    ],
    types: ['src/data'],
  },
  'src/components': {
    may: [
      'src/islands',
      'src/charts',
      'src/estimates',
      'src/formulas',
      'src/reports',
      'src/scenario',
      'src/data',
      'src/units',
      'src/styles',
    ],
  },
  'src/layouts': { may: ['src/components', 'src/styles'] },
  'src/pages': { may: ['src/layouts', 'src/components', 'src/data', 'src/styles', 'src/units'] },
  'content/articles': { may: [] },
};
const rooms = Object.keys(law);
const roomOf = (path: string) => rooms.find((room) => path.startsWith(`${room}/`));
const within = (path: string, allowed: readonly string[]) =>
  allowed.some((room) => path.startsWith(`${room}/`));

const importLine =
  /(import|export)\s+(type\s+)?[^'";]*?from\s*['"]([^'"]+)['"]|import\s*\(?\s*['"]([^'"]+)['"]/g;
const importsOf = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(importLine)].map(([, , type, from, bare]) => ({
    typeOnly: type !== undefined,
    specifier: from ?? bare ?? '',
  }));

const files = globSync('{src,content}/**/*.{ts,tsx,astro,mdx}')
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => roomOf(file));

describe('import law', () => {
  test.each(files)('%s imports only from the rooms it may', (file) => {
    const room = roomOf(file) ?? '';
    const { may, types = [] } = law[room] ?? { may: [] };
    const trespasses = importsOf(file)
      .filter(({ specifier }) => specifier.startsWith('.'))
      .map(({ specifier, typeOnly }) => ({
        typeOnly,
        target: relative('.', resolve(dirname(file), specifier)),
      }))
      .filter(({ target }) => target.startsWith('src/') && !target.startsWith(`${room}/`))
      .filter(({ target, typeOnly }) => !within(target, may) && !(typeOnly && within(target, types)))
      .map(({ target }) => target);
    expect(trespasses).toEqual([]);
  });
});

/** Libraries that belong to one room. */
const keptIn: Record<string, readonly string[]> = {
  zod: ['src/data'],
  yaml: ['src/data', 'src/reports/deployment'],
  'd3-': ['src/charts'],
  katex: ['src/components'],
  preact: ['src/islands', 'src/charts'],
  '@preact/signals': ['src/islands'],
};

describe('libraries keep to their rooms', () => {
  test.each(Object.entries(keptIn))('%s is imported only where it belongs', (library, allowed) => {
    const trespassers = files.filter(
      (file) =>
        !within(file, allowed) &&
        importsOf(file).some(
          ({ specifier, typeOnly }) =>
            !typeOnly && (library.endsWith('-') ? specifier.startsWith(library) : specifier === library),
        ),
    );
    expect(trespassers).toEqual([]);
  });
});

test('schemas that browsers load write no code at run time', () => {
  const reached = new Set<string>();
  const reach = (file: string) => {
    if (reached.has(file)) return;
    reached.add(file);
    for (const { specifier, typeOnly } of importsOf(file))
      if (specifier.startsWith('.') && !typeOnly) reach(relative('.', resolve(dirname(file), specifier)));
  };
  for (const file of globSync('src/data/imports/*.ts')) reach(file);
  reached.delete('src/data/z.ts');
  const imported = [...reached].filter((file) =>
    importsOf(file).some(({ specifier }) => specifier === 'zod'),
  );
  expect(reached.size).toBeGreaterThan(50);
  expect(imported).toEqual([]);
});

describe('files', () => {
  const sources = globSync('src/**/*.{ts,tsx,astro}');

  test.each(sources)('%s is short enough to read', (file) => {
    expect(readFileSync(file, 'utf8').split('\n').length).toBeLessThanOrEqual(400);
  });

  test('no room is a drawer', () => {
    const drawers = /\/(utils?|helpers?|common|misc|lib|types|index)(\/|\.tsx?$)/;
    expect(sources.filter((file) => drawers.test(file))).toEqual([]);
  });

  const modules = globSync('src/{units,formulas,estimates,simulation,scenario,data,reports}/**/*.ts').filter(
    (file) => !file.endsWith('.card.ts'),
  );
  /** Files that hold a set are named for the set. */
  const sets = [
    'conversions',
    'layers',
    'fact',
    'registry',
    'siteCatalogue',
    'linkCodec',
    'fileCodec',
    'comparisonCodec',
    'moneyCodec',
    'organisationCodec',
    'trainingCodec',
    'z',
    'decisionCodec',
    'decisionFields',
    'figureTitles',
  ];
  test.each(modules)('%s is named for what it exports', (file) => {
    const name = file.split('/').at(-1)?.replace('.ts', '') ?? '';
    const exported = [
      ...readFileSync(file, 'utf8').matchAll(
        /export (?:const|function\*?|class|interface|type|async function) (\w+)/g,
      ),
    ].map(([, id]) => id);
    const record = `${name}Record`;
    expect(sets.includes(name) || exported.includes(name) || exported.includes(record)).toBe(true);
  });
});

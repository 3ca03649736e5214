import { expect, test } from 'vitest';
import { calculatorsWith, sharedChunks } from '../../../scripts/build/scriptChunks.ts';

const at = (calculator: string, file: string) => `/somewhere/src/islands/${calculator}/${file}.tsx`;
const [cost, decide, night, memory] = [
  at('cost', 'CostCalculator'),
  at('decide', 'DecideCalculator'),
  at('night', 'NightCalculator'),
  at('memory', 'MemoryCalculator'),
];
const page = '/somewhere/src/components/PageHeader.astro';

/** What imports each module. */
const importers: Readonly<Record<string, readonly string[]>> = {
  'bookOwn.ts': [cost, decide, night],
  'way.ts': ['bookOwn.ts'],
  'memoryBar.ts': [memory],
  'query.ts': [page, memory, 'way.ts'],
};
const graph = {
  getModuleInfo: (id: string) => ({ isEntry: id.startsWith('/'), importers: importers[id] ?? [] }),
};
const chunkOf = (id: string) => sharedChunks.groups.flatMap(({ name }) => name(id, graph) ?? []);

test('a module belongs to every calculator that imports it, however far away', () => {
  expect([...(calculatorsWith('way.ts', graph) ?? [])].sort()).toEqual(['cost', 'decide', 'night']);
});

test('what several calculators share goes into one file with what it imports', () => {
  expect(chunkOf('bookOwn.ts')).toEqual(['cost']);
  expect(chunkOf('way.ts')).toEqual(['cost']);
});

test('what one calculator holds alone is left to the bundler', () => {
  expect(chunkOf('memoryBar.ts')).toEqual([]);
});

test('what scripts of every page hold too is kept out of the files of calculators', () => {
  expect(calculatorsWith('query.ts', graph)).toBeUndefined();
  expect(chunkOf('query.ts')).toEqual([]);
});

test('the script of every page holds what others share with it, whoever else holds it', () => {
  const script = '/somewhere/src/layouts/Page.astro?astro&type=script&index=0&lang.ts';
  for (const id of [script, '/somewhere/src/components/startPage.ts', '\0vite/preload-helper.js'])
    expect(chunkOf(id)).toEqual(['page']);
});

test('what reads the browser\u2019s storage stands apart, so that late parts of a page load no calculator', () => {
  expect(chunkOf('/somewhere/src/islands/shared/storedKept.ts')).toEqual(['stored']);
  expect(chunkOf('/somewhere/src/components/readArticles.ts')).toEqual(['stored']);
});

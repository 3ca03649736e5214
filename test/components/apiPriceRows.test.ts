import { expect, test } from 'vitest';
import { apiPriceRows } from '../../src/components/apiPriceRows.ts';
import { economics, faultsOf, foldedTexts, noFaults, records, rowWith } from './pricesFixture.ts';

const rows = apiPriceRows(records, economics);

test('every model of every provider has one row', () => {
  expect(rows).toHaveLength(economics.apiModels.length);
  expect(faultsOf(rows)).toEqual(noFaults);
});

test('prices are as the provider prints them, a million tokens each', () => {
  const row = rowWith(rows, 'api-openai-gpt-5.1');
  expect(row).toMatchObject({ name: 'GPT-5.1', detail: 'OpenAI, context 400\u00a0000' });
  expect(row.cells).toEqual([{ text: '$1.25' }, { text: '$0.125' }, { text: '$10.00' }]);
});

test('an unknown price of cached tokens stays unknown', () => {
  expect(rowWith(rows, 'api-openai-gpt-5-pro').cells[1]).toEqual({});
});

test('a price that fell keeps the one before it', () => {
  const row = rowWith(rows, 'api-openai-gpt-5.6-terra');
  expect(row.cells[0]).toEqual({ text: '$2.00' });
  expect(foldedTexts(row)).toContain('from 1 Jul 2026: $2.50 in, $0.25 from the cache, $15.00 out');
});

test('open models lead to their own page, and only they', () => {
  for (const { path, keys } of rows) expect(path === undefined).toBe(keys['data-weights'] === 'unlisted');
  expect(rows.some(({ path }) => path?.startsWith('models/'))).toBe(true);
});

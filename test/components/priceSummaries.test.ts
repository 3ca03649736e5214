import { expect, test } from 'vitest';
import { priceLists } from '../../src/components/priceLists.ts';
import { priceSummaries, priceSummary } from '../../src/components/priceSummaries.ts';
import type { PriceRow } from '../../src/components/priceRow.ts';
import { ageLimitDays } from '../../src/scenario/money/priceAge.ts';
import { siteRoutes } from '../../scripts/content/siteRoutes.ts';

const dated = (asOf: string): PriceRow => ({
  id: asOf,
  name: asOf,
  cells: [],
  origin: { kind: 'api', asOf, sourceId: 'list' },
  asides: [],
  keys: {},
});
const undated: PriceRow = { id: 'none', name: 'none', cells: [], asides: [], keys: {} };

test('rows come to their number and their oldest and newest day; those without a price do not count', () => {
  const rows = [dated('2026-03-01'), undated, dated('2025-11-20'), dated('2026-01-09')];
  expect(priceSummary({ kind: 'api', name: 'APIs', path: 'prices/api', rows })).toEqual([
    {
      kind: 'api',
      name: 'APIs',
      path: 'prices/api',
      count: '3',
      oldest: '2025-11-20',
      newest: '2026-03-01',
      limit: '90 days',
    },
  ]);
  expect(priceSummary({ kind: 'api', name: 'APIs', path: 'prices/api', rows: [undated] })).toEqual([]);
});

test('every kind that can grow old is listed once', () => {
  const kinds = priceSummaries({ currencies: [dated('2026-01-01')], assumptions: [dated('2026-01-01')] }).map(
    ({ kind }) => kind,
  );
  expect(kinds.toSorted()).toEqual(Object.keys(ageLimitDays).toSorted());
});

test('every list has its page', () => {
  for (const { path } of priceLists) expect(siteRoutes).toContain(`prices/${path}`);
});

test('rows have as many cells as their list has columns, and every key that it sorts by', () => {
  for (const { columns, choice, rows } of priceLists)
    for (const { cells, keys } of rows) {
      expect(cells).toHaveLength(columns.length);
      expect(choice.options.map(({ value }) => value)).toContain(keys[`data-${choice.name}`]);
      for (const { key } of columns) if (key !== undefined) expect(keys).toHaveProperty(`data-${key}`);
    }
});

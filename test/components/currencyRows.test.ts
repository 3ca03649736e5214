import { expect, test } from 'vitest';
import { currencyRows } from '../../src/components/currencyRows.ts';
import { faultsOf, foldedTexts, noFaults, records, rowWith } from './pricesFixture.ts';

const rows = currencyRows(records, { day: '2026-10-05' });

test('a euro has the rate of the day, with those before and after it folded away', () => {
  const row = rowWith(rows, 'currency-eur');
  expect(row.cells).toEqual([{ text: '1.1225' }]);
  expect(row.origin).toMatchObject({ kind: 'currency', asOf: '2026-10-02' });
  expect(foldedTexts(row)).toEqual(
    expect.arrayContaining(['from 8 Oct 2026: 1.1186 USD', 'from 28 Sept 2026: 1.1378 USD']),
  );
});

test('the dollar needs no row', () => {
  expect(rows.map(({ detail }) => detail)).toEqual(['EUR', 'GBP', 'CHF']);
  expect(faultsOf(rows)).toEqual(noFaults);
});

import { expect, test } from 'vitest';
import { batchDiscountRows, providerNotes, seatRows } from '../../src/components/providerRows.ts';
import { faultsOf, noFaults, records, rowWith } from './pricesFixture.ts';

test('the seat of a provider’s parent is the name of a country', () => {
  expect(seatRows(records, 'prices/cloud').find(({ label }) => label === 'Verda')).toMatchObject({
    value: 'Finland',
    estimated: true,
  });
});

test('a discount carries its own day, and the day its source was read where it has none', () => {
  const rows = batchDiscountRows(records);
  expect(faultsOf(rows)).toEqual(noFaults);
  const openAi = rowWith(rows, 'batch-openai');
  expect(openAi.cells).toEqual([{ text: '50\u00a0%' }]);
  expect(openAi.origin).toMatchObject({ kind: 'api', asOf: '2026-06-10' });
  const [, record] = [...records['prices/api']].find(([id]) => id === 'openai') ?? [];
  const discount = record?.batch_discount_percent;
  if (!record || !discount) throw new RangeError('OpenAI must have a discount');
  const { as_of: _, ...undated } = discount;
  const [row] = batchDiscountRows({
    sources: records.sources,
    'prices/api': new Map([['openai', { ...record, batch_discount_percent: undated }]]),
  });
  expect(row?.origin?.asOf).toBe(records.sources.get(discount.source)?.accessed);
});

test('notes of providers name the provider', () => {
  expect(providerNotes(records, 'prices/cloud')).toContainEqual({
    name: 'Verda',
    note: 'DataCrunch until 2025',
  });
});

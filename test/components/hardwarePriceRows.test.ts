import { describe, expect, test } from 'vitest';
import { hardwarePriceRows, priceCells } from '../../src/components/hardwarePriceRows.ts';
import { economics, faultsOf, foldedTexts, noFaults, records, rowWith } from './pricesFixture.ts';

const rows = hardwarePriceRows(records, economics);

test('there is a row for every server and every other thing that is bought', () => {
  expect(rows).toHaveLength(economics.servers.length + economics.hardware.length);
  expect(faultsOf(rows)).toEqual(noFaults);
});

describe('the row of an RTX 5090', () => {
  const row = rowWith(rows, 'hardware-card-nvidia-rtx-5090');

  test('shows the price of June 2026, halfway between its ends', () => {
    expect(row.cells).toEqual([{ text: '$3\u00a0775' }, { text: '$3\u00a0650 to $3\u00a0900' }]);
    expect(row.origin).toMatchObject({
      asOf: '2026-06-25',
      sourceId: 'sesamedisk-2026-workstation',
      remark: 'street price',
    });
  });

  test('folds away the price at launch', () => {
    expect(foldedTexts(row)).toContain('from 1 Jan 2025: $2\u00a0000, $1\u00a0600 to $2\u00a0600');
  });
});

test('the remark of a price is followed by that of its record', () => {
  expect(rowWith(rows, 'server-8x-nvidia-l40s').origin?.remark).toMatch(
    /^one indicative price.*; another quotation known to us is a third of it/,
  );
});

test('size and draw stand with their own sources', () => {
  const { asides } = rowWith(rows, 'server-nvidia-dgx-spark');
  expect(asides.find(({ title }) => title === 'Size and draw')?.lines).toMatchObject([
    { text: 'draws at most 0.24 kW', remark: 'power supply' },
    { text: 'weighs 1.2 kg', sourceId: 'solafide-2026-dgx-spark' },
  ]);
});

test('a server priced from its cards says so, and takes their source and day', () => {
  const row = rowWith(rows, 'server-2x-nvidia-rtx-5090');
  expect(row.detail).toBe('priced from its cards');
  expect(row.origin).toMatchObject({ asOf: '2026-06-25', estimated: true });
});

test('a server without a price is unknown, not zero', () => {
  const row = rowWith(rows, 'server-8x-amd-instinct-mi325x');
  expect(row.cells).toEqual([{}, {}]);
  expect(row.origin).toBeUndefined();
  expect(row.keys['data-price']).toBeUndefined();
});

test('a price in euros is shown in dollars with the euros beside it', () => {
  expect(
    priceCells({
      usd: { low: 111.86, mid: 223.72, high: 335.58 },
      original: { currency: 'EUR', amount: { low: 100, mid: 200, high: 300 } },
    }),
  ).toEqual([{ text: '$224', detail: 'printed as €200' }, { text: '$112 to $336' }]);
});

test('a price that is told once has no range', () => {
  const usd = { low: 9500, mid: 9500, high: 9500 };
  expect(priceCells({ usd })[1]).toEqual({ text: 'one price' });
});

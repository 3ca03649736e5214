import { describe, expect, test } from 'vitest';
import { acceleratorCosts } from '../../src/components/acceleratorCosts.ts';
import { hardwarePriceRows } from '../../src/components/hardwarePriceRows.ts';
import { economics, records } from './pricesFixture.ts';

const costs = acceleratorCosts('nvidia-h100-sxm-80gb', economics);

test('an H100 is bought as a card or in a server of eight', () => {
  expect(costs.filter(({ kind }) => kind === 'hardware')).toMatchObject([
    {
      name: 'H100 SXM 80 GB, card alone',
      price: { text: '$30\u00a0000', detail: '$25\u00a0000 to $40\u00a0000' },
    },
    { name: 'Server with 8 H100 SXM', price: { text: '$285\u00a0000' }, days: ['2026-08-01'] },
  ]);
});

describe('renting an accelerator', () => {
  const offer = {
    providerId: 'host',
    instance: 'big',
    acceleratorId: 'card',
    acceleratorCount: 8,
    region: 'any',
    regionGroup: 'any',
    term: 'spot',
    usdPerSecond: 8 / 3600,
    asOf: '2026-03-01',
    sourceId: 'list',
  } as const;
  const of = (...offers: Parameters<typeof acceleratorCosts>[1]['offers']) =>
    acceleratorCosts('card', { hardware: [], servers: [], offers });

  test('ranges over the offers of a term, for each accelerator', () => {
    const cheap = { ...offer, usdPerSecond: 4 / 3600, asOf: '2025-01-01', sourceId: 'shop' };
    expect(of(offer, cheap)).toEqual([
      {
        name: 'Rented, spot',
        path: 'prices/cloud',
        detail: '2 offers',
        price: { text: '$0.50 to $1.00', detail: 'an hour, each' },
        kind: 'cloud',
        days: ['2025-01-01', '2026-03-01'],
        sourceIds: ['list', 'shop'],
        estimated: false,
      },
    ]);
  });

  test('keeps terms apart, in the order of their length', () => {
    const rows = of({ ...offer, term: 'reserved-3y' }, { ...offer, term: 'on-demand' });
    expect(rows.map(({ name }) => name)).toEqual(['Rented, on demand', 'Rented, bound for three years']);
  });

  test('has one day where all offers are from it', () => {
    expect(of(offer, offer)[0]).toMatchObject({ days: ['2026-03-01'], price: { text: '$1.00' } });
  });
});

test('an accelerator that nobody priced costs nothing that could be shown', () => {
  expect(acceleratorCosts('no-such-card', economics)).toEqual([]);
});

test('links to hardware lead to rows that exist', () => {
  const ids = new Set(hardwarePriceRows(records, economics).map(({ id }) => id));
  for (const { id } of [...records.accelerators].map(([key]) => ({ id: key })))
    for (const { kind, path } of acceleratorCosts(id, economics))
      if (kind === 'hardware') expect(ids).toContain(path.split('#')[1]);
});

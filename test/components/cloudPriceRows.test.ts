import { describe, expect, test } from 'vitest';
import { cloudPriceRows, hourText } from '../../src/components/cloudPriceRows.ts';
import { cloudProviderRecord } from '../../src/data/cloudProvider.ts';
import { economics, faultsOf, noFaults, records, rowWith } from './pricesFixture.ts';

const rows = cloudPriceRows(records, economics);

test('every offer that holds has one row', () => {
  expect(rows).toHaveLength(economics.offers.length);
  expect(faultsOf(rows)).toEqual(noFaults);
});

test('a machine of eight is priced for each accelerator, the whole beside it', () => {
  const row = rowWith(rows, 'offer-google-cloud-a3-highgpu-8g-list-us-on-demand');
  expect(row).toMatchObject({ name: '8 H100 SXM 80 GB', detail: 'Google Cloud, a3-highgpu-8g' });
  expect(row.cells).toEqual([
    { text: 'on demand' },
    { text: 'US' },
    { text: '$11.06', detail: '$88.49 an hour for 8' },
  ]);
});

describe('an offer by the month in euros', () => {
  const offer = (prices: readonly Record<string, unknown>[]) =>
    cloudPriceRows(
      {
        ...records,
        'prices/cloud': new Map([
          [
            'host',
            cloudProviderRecord.parse({
              name: 'Host',
              offers: [
                {
                  instance: 'GEX 44',
                  accelerator: 'nvidia-l4',
                  accelerator_count: 1,
                  region: 'Germany',
                  region_group: 'eu',
                  term: 'monthly',
                  prices,
                },
              ],
            }),
          ],
        ]),
      },
      economics,
    );

  test('is turned into dollars an hour of a month of 730 hours', () => {
    const [row] = offer([{ from: '2026-01-01', per_month: 730, setup: 79, currency: 'EUR', source: 'shop' }]);
    // 1.1186 dollars for a euro on 8 October 2026.
    expect(row?.cells.at(-1)).toEqual({ text: '$1.12', detail: '€730 a month and €79 once' });
    expect(row?.id).toBe('offer-host-gex-44-germany-eu-monthly');
  });

  test('that begins later has no row yet', () => {
    expect(offer([{ from: '2027-01-01', per_month: 730, currency: 'EUR', source: 'shop' }])).toEqual([]);
  });
});

test('dollars an hour keep their cents', () => {
  expect([1, 0.354, 1234.5].map(hourText)).toEqual(['$1.00', '$0.35', '$1\u00a0234.50']);
});

test('a place is named below its part of the world, and not where the list names none', () => {
  const place = (id: string) => rowWith(rows, id).cells[1];
  expect(place('offer-verda-1b300.30v-finland-eu-spot')).toEqual({ text: 'EU', detail: 'Finland' });
  expect(rows.filter(({ cells }) => cells[1]?.detail === 'list')).toEqual([]);
});

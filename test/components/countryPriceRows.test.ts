import { describe, expect, test } from 'vitest';
import { carbonRows, electricityRows } from '../../src/components/countryPriceRows.ts';
import { economics, faultsOf, noFaults, records, rowWith } from './pricesFixture.ts';

const electricity = electricityRows(records, economics);
const carbon = carbonRows(records, economics);

test('countries with a figure have a row, others have none', () => {
  expect(electricity).toHaveLength(economics.countries.filter((country) => country.electricity).length);
  expect(carbon).toHaveLength(economics.countries.filter((country) => country.carbon).length);
  expect([faultsOf(electricity), faultsOf(carbon)]).toEqual([noFaults, noFaults]);
});

describe('Germany', () => {
  test('pays 23.59 cents of a euro, 26.4 of a dollar', () => {
    const row = rowWith(electricity, 'country-deu');
    expect(row.cells).toEqual([
      { text: '$0.264', detail: 'printed as 0.2359 EUR' },
      { text: 'IC: 500 to 2,000 MWh a year', detail: 'without VAT and other recoverable taxes' },
    ]);
    expect(row.origin).toMatchObject({ kind: 'electricity', asOf: '2024-07-01' });
  });

  test('emits 381 g a kWh', () => {
    const row = rowWith(carbon, 'country-deu');
    expect(row.cells).toEqual([{ text: '381' }]);
    expect(row.origin).toMatchObject({ kind: 'carbon', asOf: '2023-01-01' });
  });
});

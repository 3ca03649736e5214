import type { CountryRecord } from '../data/country.ts';
import { entryOn } from '../data/datedEntries.ts';
import type { EconomicsCatalogue } from '../data/EconomicsCatalogue.ts';
import type { Records } from '../data/kinds.ts';
import { usdFrom } from '../data/usdFrom.ts';
import { formatExactly } from '../units/formatExactly.ts';
import { formatMoney } from '../units/formatMoney.ts';
import { formatCount } from '../units/formatQuantity.ts';
import { byName, originOf, otherDates, type PriceRow } from './priceRow.ts';

type Given = Pick<EconomicsCatalogue, 'day'>;

const regionWords: Readonly<Record<CountryRecord['region'], string>> = {
  eu: 'EU',
  eea: 'European Economic Area',
  other: 'outside the EEA',
};

const keysOf = (id: string, { name, region }: CountryRecord) => ({
  'data-words': `${name} ${id} ${regionWords[region]}`.toLowerCase(),
  'data-name': name,
  'data-region': region,
});

type Tariff = NonNullable<CountryRecord['electricity']>[number];
const tariffText = ({ per_kwh, currency }: Tariff): string => `${formatMoney(per_kwh, currency)} a kWh`;

/** What a kilowatt-hour costs businesses by country, at the price of the day the economics were built for. */
export const electricityRows = (records: Records, { day }: Given): readonly PriceRow[] =>
  byName(
    [...records.countries].flatMap(([id, record]) => {
      const { name, region, electricity = [] } = record;
      const entry = entryOn(electricity, day);
      if (!entry) return [];
      const usd = usdFrom(records['prices/currencies'], {
        amount: entry.per_kwh,
        currency: entry.currency,
        day,
      });
      return {
        id: `country-${id}`,
        name,
        detail: regionWords[region],
        cells: [
          {
            text: formatMoney(usd, 'USD'),
            detail:
              entry.currency === 'USD'
                ? undefined
                : `printed as ${formatExactly(entry.per_kwh)} ${entry.currency}`,
          },
          { text: entry.band, detail: entry.taxes },
        ],
        origin: originOf('electricity', entry),
        asides: otherDates(electricity, entry, tariffText),
        keys: {
          ...keysOf(id, record),
          'data-price': Number(usd.toPrecision(4)),
          'data-date': entry.from,
        },
      };
    }),
  );

type Mix = NonNullable<CountryRecord['carbon']>[number];
const mixText = ({ g_per_kwh }: Mix): string => `${formatCount(g_per_kwh)} g a kWh`;

/** What a kilowatt-hour emits by country, as it held on the day the economics were built for. */
export const carbonRows = (records: Records, { day }: Given): readonly PriceRow[] =>
  byName(
    [...records.countries].flatMap(([id, record]) => {
      const { name, region, carbon = [] } = record;
      const entry = entryOn(carbon, day);
      if (!entry) return [];
      return {
        id: `country-${id}`,
        name,
        detail: regionWords[region],
        cells: [{ text: formatCount(entry.g_per_kwh) }],
        origin: originOf('carbon', entry),
        asides: otherDates(carbon, entry, mixText),
        keys: { ...keysOf(id, record), 'data-mix': entry.g_per_kwh, 'data-date': entry.from },
      };
    }),
  );

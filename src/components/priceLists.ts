import { ageLimitDays, type PriceKind } from '../scenario/money/priceAge.ts';
import { records } from '../data/siteCatalogue.ts';
import { siteEconomics } from '../data/siteEconomics.ts';
import { formatCount } from '../units/formatQuantity.ts';
import { apiPriceRows } from './apiPriceRows.ts';
import { cloudPriceRows } from './cloudPriceRows.ts';
import { carbonRows, electricityRows } from './countryPriceRows.ts';
import { hardwarePriceRows } from './hardwarePriceRows.ts';
import type { PriceRow } from './priceRow.ts';

/** A column between the name and the date. */
export interface PriceColumn {
  readonly key?: string;
  readonly label: string;
  readonly amount?: boolean;
}

/** A list of prices with a page of its own under prices/. */
export interface PriceList {
  readonly path: string;
  readonly kind: PriceKind;
  readonly title: string;
  readonly description: string;
  readonly intro: string;
  readonly placeholder: string;
  readonly choice: {
    readonly name: string;
    readonly label: string;
    readonly options: { value: string; text: string }[];
  };
  readonly first: string;
  readonly columns: readonly PriceColumn[];
  readonly rows: readonly PriceRow[];
}

/** Lists of prices, each on its own page; assumptions and currencies stand on the page that lists these. */
export const priceLists: readonly PriceList[] = [
  {
    path: 'hardware',
    kind: 'hardware',
    title: 'Prices of servers and cards',
    description: 'What servers, cards, network and storage cost, low to high, each with source and date.',
    intro:
      'List and street prices in US dollars without tax. A server nobody quoted is priced from its cards and the host that the assumptions put around them, and says so.',
    placeholder: 'name, maker or accelerator',
    choice: {
      name: 'kind',
      label: 'Kind',
      options: [
        { value: 'server', text: 'Servers' },
        { value: 'card', text: 'Cards' },
        { value: 'other', text: 'Other' },
      ],
    },
    first: 'Machine or part',
    columns: [{ key: 'price', label: 'Price, USD', amount: true }, { label: 'Low to high' }],
    rows: hardwarePriceRows(records, siteEconomics),
  },
  {
    path: 'cloud',
    kind: 'cloud',
    title: 'Prices of rented accelerators',
    description: 'What an accelerator costs an hour at clouds, by term and place, each with source and date.',
    intro:
      'List prices in US dollars without tax, for each accelerator of the machine; what the whole machine costs is below the price. A month is 730 hours.',
    placeholder: 'accelerator, provider or place',
    choice: {
      name: 'group',
      label: 'Term',
      options: [
        { value: 'on-demand', text: 'On demand' },
        { value: 'spot', text: 'Spot' },
        { value: 'bound', text: 'Bound' },
      ],
    },
    first: 'Machine',
    columns: [
      { key: 'term', label: 'Term' },
      { key: 'place', label: 'Place' },
      { key: 'price', label: 'USD an hour, each', amount: true },
    ],
    rows: cloudPriceRows(records, siteEconomics),
  },
  {
    path: 'api',
    kind: 'api',
    title: 'Prices of APIs',
    description: 'What a million tokens cost at providers of models, each with source and date.',
    intro: 'List prices in US dollars a million tokens, without tax and without discounts.',
    placeholder: 'model or provider',
    choice: {
      name: 'weights',
      label: 'In the list of models',
      options: [
        { value: 'listed', text: 'Yes' },
        { value: 'unlisted', text: 'No' },
      ],
    },
    first: 'Model',
    columns: [
      { key: 'input', label: 'Input', amount: true },
      { key: 'cached', label: 'Cached input', amount: true },
      { key: 'output', label: 'Output', amount: true },
    ],
    rows: apiPriceRows(records, siteEconomics),
  },
  {
    path: 'electricity',
    kind: 'electricity',
    title: 'Prices of electricity',
    description: 'What a kilowatt-hour costs businesses by country, each with source and date.',
    intro: 'What businesses pay a kWh, in US dollars, with the use and the taxes that the source counts.',
    placeholder: 'country',
    choice: {
      name: 'region',
      label: 'Region',
      options: [
        { value: 'eu', text: 'EU' },
        { value: 'eea', text: 'EEA' },
        { value: 'other', text: 'Other' },
      ],
    },
    first: 'Country',
    columns: [{ key: 'price', label: 'USD a kWh', amount: true }, { label: 'Who pays it' }],
    rows: electricityRows(records, siteEconomics),
  },
  {
    path: 'carbon',
    kind: 'carbon',
    title: 'Carbon of electricity',
    description: 'What a kilowatt-hour emits by country, each with source and date.',
    intro: 'Grams of CO2 equivalent a kWh, of the mix generated in the country.',
    placeholder: 'country',
    choice: {
      name: 'region',
      label: 'Region',
      options: [
        { value: 'eu', text: 'EU' },
        { value: 'eea', text: 'EEA' },
        { value: 'other', text: 'Other' },
      ],
    },
    first: 'Country',
    columns: [{ key: 'mix', label: 'Grams a kWh', amount: true }],
    rows: carbonRows(records, siteEconomics),
  },
];

/** How many days a figure of a kind may be old, in words. */
export const limitText = (kind: PriceKind): string => `${formatCount(ageLimitDays[kind])} days`;

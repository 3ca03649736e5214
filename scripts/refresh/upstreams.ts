import { matchOffers, skyPilotClouds } from './matchOffers.ts';
import { matchRates } from './matchRates.ts';
import { matchTokenPrices } from './matchTokenPrices.ts';
import type { Matched, PriceRecords } from './Matched.ts';
import { readEcb } from './readEcb.ts';
import { readGenaiPrices } from './readGenaiPrices.ts';
import { readModelsDev } from './readModelsDev.ts';
import { readSkyPilot } from './readSkyPilot.ts';

export const groups = ['api', 'cloud', 'currencies'] as const;
export type Group = (typeof groups)[number];

/** A list of prices somebody else keeps, and how it is read onto our records. */
export interface Upstream {
  readonly name: string;
  readonly group: Group;
  readonly url: string;
  /** Name under which `--from-folder` looks for a saved answer. */
  readonly savedAs: string;
  /** The record of content/data/sources that entries from it cite. */
  readonly source: string;
  readonly match: (text: string, records: PriceRecords, day: string) => Matched;
}

const github = 'https://raw.githubusercontent.com';
const genaiPath = 'prices/new_data/v2/data.json';

/** Every list that is asked, in the order of the report. Addresses follow the newest state, as each project publishes it. */
export const upstreams: readonly Upstream[] = [
  {
    name: 'models.dev',
    group: 'api',
    url: 'https://models.dev/api.json',
    savedAs: 'models-dev.json',
    source: 'models-dev',
    match: (text, records) =>
      matchTokenPrices({ records, rows: readModelsDev(text), list: 'models-dev', at: 'api.json' }),
  },
  {
    name: 'genai-prices',
    group: 'api',
    // prices/data.json beside it is frozen for old clients.
    url: `${github}/pydantic/genai-prices/main/${genaiPath}`,
    savedAs: 'genai-prices.json',
    source: 'genai-prices',
    match: (text, records, day) =>
      matchTokenPrices({ records, rows: readGenaiPrices(text, day), list: 'genai-prices', at: genaiPath }),
  },
  ...Object.entries(skyPilotClouds).map(([id, { folder }]): Upstream => {
    const path = `catalogs/v8/${folder}/vms.csv`;
    return {
      name: `SkyPilot ${folder}`,
      group: 'cloud',
      url: `${github}/skypilot-org/skypilot-catalog/master/${path}`,
      savedAs: `skypilot-${folder}.csv`,
      source: 'skypilot-catalog',
      match: (text, records) => matchOffers({ id, records, rows: readSkyPilot(text), at: path }),
    };
  }),
  {
    name: 'ECB',
    group: 'currencies',
    url: 'https://www.ecb.europa.eu/stats/eurofxref/eurofxref-daily.xml',
    savedAs: 'eurofxref-daily.xml',
    source: 'ecb-reference-rates',
    match: (text, records, day) =>
      matchRates({ records, rates: readEcb(text), day, at: 'eurofxref-daily.xml' }),
  },
];

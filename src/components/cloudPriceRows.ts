import type { CloudProviderRecord } from '../data/cloudProvider.ts';
import { entryOn } from '../data/datedEntries.ts';
import type { CatalogueOffer, EconomicsCatalogue } from '../data/EconomicsCatalogue.ts';
import type { Records } from '../data/kinds.ts';
import { offerFromRecord } from '../data/offerFromRecord.ts';
import { usdPerAcceleratorHour } from '../scenario/money/usdPerAcceleratorHour.ts';
import { formatMoneyExactly } from '../units/formatMoney.ts';
import { writtenNumber } from '../units/writtenNumber.ts';
import { byName, originOf, otherDates, type PriceRow, slugOf } from './priceRow.ts';

/** How a rented machine is paid, in words. */
export const termWords: Readonly<Record<CatalogueOffer['term'], string>> = {
  'on-demand': 'on demand',
  spot: 'spot',
  monthly: 'by the month',
  'capacity-block': 'block of days',
  'reserved-1y': 'bound for one year',
  'reserved-3y': 'bound for three years',
};

const termGroups: Readonly<Record<CatalogueOffer['term'], string>> = {
  'on-demand': 'on-demand',
  spot: 'spot',
  monthly: 'bound',
  'capacity-block': 'bound',
  'reserved-1y': 'bound',
  'reserved-3y': 'bound',
};

const regionWords: Readonly<Record<CatalogueOffer['regionGroup'], string>> = {
  eu: 'EU',
  us: 'US',
  asia: 'Asia',
  other: 'elsewhere',
  any: 'anywhere',
};

/** Dollars an hour, always to the cent, as they stand under one another. */
export const hourText = (usdPerHour: number): string =>
  `$${writtenNumber(usdPerHour, { fewest: 2, most: 2 })}`;

/** Dollars an hour of one accelerator, from the cheapest of some offers to the dearest; there must be one. */
export function hourRangeText(offers: readonly CatalogueOffer[]): string {
  const each = offers.map(usdPerAcceleratorHour);
  const [least, most] = [hourText(Math.min(...each)), hourText(Math.max(...each))];
  return least === most ? least : `${least} to ${most}`;
}

type Offer = CloudProviderRecord['offers'][number];
type Entry = Offer['prices'][number];

/** The price as the provider prints it. */
const printedText = ({ per_hour, per_month, setup, currency }: Entry): string => {
  const price =
    per_hour === undefined
      ? `${formatMoneyExactly(per_month ?? 0, currency)} a month`
      : `${formatMoneyExactly(per_hour, currency)} an hour`;
  return setup === undefined ? price : `${price} and ${formatMoneyExactly(setup, currency)} once`;
};

/** Names under which catalogues file what holds in many regions, in words; `list` names no region at all. */
const placeWords: Readonly<Record<string, string | undefined>> = {
  list: undefined,
  all: 'all regions',
  many: 'many regions',
};

const placeText = (region: string) => (region in placeWords ? placeWords[region] : region);

/** What the machine costs as printed, where that is not the price of the column. */
const wholeText = (entry: Entry, count: number): string | undefined => {
  if (count > 1) return `${printedText(entry)} for ${count}`;
  return entry.currency === 'USD' && entry.per_hour !== undefined ? undefined : printedText(entry);
};

function rowOf(
  { providerId, provider, offer }: { providerId: string; provider: CloudProviderRecord; offer: Offer },
  { records, day }: { readonly records: Records; readonly day: string },
): PriceRow | undefined {
  const { instance, accelerator, accelerator_count: count, region, region_group: group, term } = offer;
  const entry = entryOn(offer.prices, day);
  const priced = offerFromRecord(providerId, offer, records['prices/currencies'], day);
  if (!entry || !priced) return undefined;
  const usdPerHour = usdPerAcceleratorHour(priced);
  const name = records.accelerators.get(accelerator)?.short_name ?? accelerator;
  return {
    id: `offer-${slugOf([providerId, instance, region, group, term].join(' '))}`,
    name: `${count} ${name}`,
    path: `accelerators/${accelerator}`,
    detail: `${provider.name}, ${instance}`,
    cells: [
      { text: termWords[term] },
      { text: regionWords[group], detail: placeText(region) },
      {
        text: hourText(usdPerHour),
        detail: wholeText(entry, count),
      },
    ],
    origin: originOf('cloud', entry),
    asides: otherDates(offer.prices, entry, printedText),
    keys: {
      'data-words':
        `${name} ${accelerator} ${provider.name} ${instance} ${region} ${regionWords[group]} ${termWords[term]}`.toLowerCase(),
      'data-name': `${name} ${count}`,
      'data-term': termWords[term],
      'data-group': termGroups[term],
      'data-place': `${regionWords[group]} ${placeText(region) ?? ''}`,
      'data-price': Number(usdPerHour.toPrecision(4)),
      'data-date': entry.from,
    },
  };
}

/** Machines for rent, at their price of the day the economics were built for. */
export const cloudPriceRows = (
  records: Records,
  { day }: Pick<EconomicsCatalogue, 'day'>,
): readonly PriceRow[] =>
  byName(
    [...records['prices/cloud']].flatMap(([providerId, provider]) =>
      provider.offers.flatMap((offer) => rowOf({ providerId, provider, offer }, { records, day }) ?? []),
    ),
  );

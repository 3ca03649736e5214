import { secondsFromHours, secondsFromMonths } from '../units/conversions.ts';
import type { CloudProviderRecord } from './cloudProvider.ts';
import { entryOn } from './datedEntries.ts';
import type { CatalogueOffer } from './EconomicsCatalogue.ts';
import type { Records } from './kinds.ts';
import { originFrom, trimmed } from './originFrom.ts';
import { usdFrom } from './usdFrom.ts';

/** A machine for rent at its price on a day; undefined where its first price begins later. */
export function offerFromRecord(
  providerId: string,
  offer: CloudProviderRecord['offers'][number],
  currencies: Records['prices/currencies'],
  day: string,
): CatalogueOffer | undefined {
  const entry = entryOn(offer.prices, day);
  if (!entry) return undefined;
  const { currency, per_hour, per_month, setup } = entry;
  const per = per_hour === undefined ? ('month' as const) : ('hour' as const);
  const amount = per_hour ?? per_month ?? 0;
  const usd = (value: number) => trimmed(usdFrom(currencies, { amount: value, currency, day }));
  return {
    providerId,
    instance: offer.instance,
    acceleratorId: offer.accelerator,
    acceleratorCount: offer.accelerator_count,
    region: offer.region,
    regionGroup: offer.region_group,
    ...(offer.country !== undefined && { countryId: offer.country }),
    term: offer.term,
    usdPerSecond: usd(amount / (per === 'hour' ? secondsFromHours(1) : secondsFromMonths(1))),
    ...(setup !== undefined && { setupUsd: usd(setup) }),
    ...((currency !== 'USD' || per === 'month') && { original: { currency, amount, per } }),
    ...originFrom(entry),
  };
}

import { secondsFromHours, secondsFromMonths } from '../units/conversions.ts';
import { entryOn } from './datedEntries.ts';
import type { CatalogueOffer, CatalogueProvider } from './EconomicsCatalogue.ts';
import type { Records } from './kinds.ts';
import { originFrom, trimmed } from './originFrom.ts';
import { usdFrom } from './usdFrom.ts';

/** Providers of rented machines. */
export const cloudProvidersFromRecords = (records: Records): readonly CatalogueProvider[] =>
  [...records['prices/cloud']].map(([id, { name, headquarters }]) => ({
    id,
    name,
    ...(headquarters && { headquartersId: headquarters.value }),
  }));

/** Machines for rent at their price on a day; offers that begin later are left out. */
export const offersFromRecords = (records: Records, day: string): readonly CatalogueOffer[] =>
  [...records['prices/cloud']].flatMap(([providerId, { offers }]) =>
    offers.flatMap((offer) => {
      const entry = entryOn(offer.prices, day);
      if (!entry) return [];
      const { currency, per_hour, per_month, setup } = entry;
      const per = per_hour === undefined ? ('month' as const) : ('hour' as const);
      const amount = per_hour ?? per_month ?? 0;
      const usd = (value: number) =>
        trimmed(usdFrom(records['prices/currencies'], { amount: value, currency, day }));
      return [
        {
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
        },
      ];
    }),
  );

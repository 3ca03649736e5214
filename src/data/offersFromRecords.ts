import type { CatalogueOffer, CatalogueProvider } from './EconomicsCatalogue.ts';
import type { Records } from './kinds.ts';
import { offerFromRecord } from './offerFromRecord.ts';

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
    offers.flatMap((offer) => offerFromRecord(providerId, offer, records['prices/currencies'], day) ?? []),
  );

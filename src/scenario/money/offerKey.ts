import type { CatalogueApiModel, CatalogueOffer } from '../../data/EconomicsCatalogue.ts';

const slug = (text: string): string => text.toLowerCase().replace(/[^a-z0-9.]+/g, '-');

/** Name of an offer in links. */
export const offerKey = ({ providerId, instance, region, term }: CatalogueOffer): string =>
  [providerId, instance, region, term].map(slug).join('.');

/** Name of a model behind an API in links. */
export const apiKey = ({ providerId, id }: CatalogueApiModel): string => [providerId, id].map(slug).join('.');

import { records } from '../data/siteCatalogue.ts';
import type { EconomicsCatalogue } from '../data/EconomicsCatalogue.ts';
import { siteEconomics as economics } from '../data/siteEconomics.ts';
import { firstQuestion } from './firstCost.ts';
import { seedEconomics } from './seedEconomics.ts';

const providers = [...seedEconomics.cloudProviders, ...seedEconomics.apiProviders];
const countryIds: ReadonlySet<string> = new Set([
  firstQuestion.chosen.country.id,
  ...providers.flatMap(({ headquartersId }) => headquartersId ?? []),
  ...seedEconomics.offers.flatMap(({ countryId }) => countryId ?? []),
]);

/** What a decision needs for its first answer: the same as a cost, and the countries that rules on providers ask for. */
export const seedDecision: EconomicsCatalogue = {
  ...seedEconomics,
  countries: economics.countries.filter(({ id }) => countryIds.has(id)),
};

const { figures, chosen } = firstQuestion;

/** Titles of the sources that the first decision rests on, and of those that a reader's choices often bring. */
export const decisionSourceTitles: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ...new Set([
      ...figures.flatMap(({ origin }) => origin.sourceId ?? []),
      ...economics.assumptions.map(({ sourceId }) => sourceId),
      ...economics.servers.flatMap(({ price, lead }) => [price?.sourceId, lead?.sourceId]),
      ...economics.currencies.map(({ sourceId }) => sourceId),
      chosen.server?.lead?.sourceId,
    ]),
  ].flatMap((id) => {
    const source = id === undefined ? undefined : records.sources.get(id);
    return id === undefined || !source ? [] : [[id, source.title]];
  }),
);

import type { EconomicsCatalogue } from '../data/EconomicsCatalogue.ts';
import { siteEconomics as economics } from '../data/siteEconomics.ts';
import { defaultAnswer } from './defaultAnswer.ts';
import { firstQuestion } from './firstCost.ts';

const { chosen } = defaultAnswer;
const { country, currency, rent, call } = firstQuestion.chosen;
const apiModels = call?.models ?? [];
const offers = rent?.offers ?? [];
/** Countries that rules on providers ask for: seats of companies and places of machines, beside the reader's. */
const countryIds: ReadonlySet<string> = new Set([
  country.id,
  ...offers.flatMap(({ countryId }) => countryId ?? []),
  ...economics.cloudProviders
    .filter(({ id }) => offers.some(({ providerId }) => providerId === id))
    .flatMap(({ headquartersId }) => headquartersId ?? []),
  ...economics.apiProviders
    .filter(({ id }) => apiModels.some(({ providerId }) => providerId === id))
    .flatMap(({ headquartersId }) => headquartersId ?? []),
]);

/** What a cost calculator needs for its first answer; the rest is loaded once the reader asks for it. */
export const seedEconomics: EconomicsCatalogue = {
  ...economics,
  servers: economics.servers.filter(({ acceleratorId }) => acceleratorId === chosen.accelerator.id),
  hardware: economics.hardware.filter(({ kind }) => kind === 'switch'),
  offers,
  cloudProviders: economics.cloudProviders.filter(({ id }) =>
    offers.some(({ providerId }) => providerId === id),
  ),
  apiModels,
  apiProviders: economics.apiProviders.filter(({ id }) =>
    apiModels.some(({ providerId }) => providerId === id),
  ),
  countries: economics.countries.filter(({ id }) => countryIds.has(id)),
  currencies: economics.currencies.filter(({ code }) => code === currency.code),
  workloads: [],
  licences: economics.licences.filter(({ modelId }) => modelId === chosen.model.id),
};

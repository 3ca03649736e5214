import { mapBand } from '../units/Band.ts';
import { joulesFromKilowattHours, kilogramsFromGrams } from '../units/conversions.ts';
import { apiModelsFromRecords, apiProvidersFromRecords } from './apiModelsFromRecords.ts';
import { type AssumptionRecord, assumptionGroups, assumptionUnits } from './assumption.ts';
import { entryOn } from './datedEntries.ts';
import type {
  CatalogueAssumption,
  CatalogueCountry,
  CatalogueCurrency,
  CatalogueWorkload,
  EconomicsCatalogue,
} from './EconomicsCatalogue.ts';
import type { Records } from './kinds.ts';
import { cloudProvidersFromRecords, offersFromRecords } from './offersFromRecords.ts';
import { originFrom, trimmed } from './originFrom.ts';
import { modelLicencesFromRecords, policyRulesFromRecords } from './policyRulesFromRecords.ts';
import { hardwareFromRecords, serversFromRecords } from './serversFromRecords.ts';
import { usdFrom } from './usdFrom.ts';

const byOrder = ({ order: one }: { readonly order: number }, { order: other }: { readonly order: number }) =>
  one - other;

const camelCase = (id: string) => id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

function assumptionFromRecord(id: string, record: AssumptionRecord): CatalogueAssumption {
  const { name, group, order, unit, low, mid, high, spread, least, most, as_of, source, estimated } = record;
  const unitSize = assumptionUnits[unit];
  const inSi = (value: number) => value * unitSize;
  return {
    id,
    key: camelCase(id),
    name,
    group,
    order,
    unit,
    unitSize,
    value: mapBand({ low, mid, high }, inSi),
    spread,
    least: inSi(least),
    ...(most !== undefined && { most: inSi(most) }),
    ...originFrom({ from: as_of, source, estimated }),
  };
}

const countriesFromRecords = (records: Records, day: string): readonly CatalogueCountry[] =>
  [...records.countries].map(([id, { name, region, electricity = [], carbon = [] }]) => {
    const tariff = entryOn(electricity, day);
    const mix = entryOn(carbon, day);
    const joules = joulesFromKilowattHours(1);
    return {
      id,
      name,
      region,
      ...(tariff && {
        electricity: {
          usdPerJoule: trimmed(
            usdFrom(records['prices/currencies'], {
              amount: tariff.per_kwh / joules,
              currency: tariff.currency,
              day,
            }),
          ),
          ...(tariff.currency !== 'USD' && {
            original: { currency: tariff.currency, amount: tariff.per_kwh },
          }),
          ...originFrom(tariff),
        },
      }),
      ...(mix && {
        carbon: {
          kilogramsPerJoule: trimmed(kilogramsFromGrams(mix.g_per_kwh) / joules),
          ...originFrom(mix),
        },
      }),
    };
  });

const currenciesFromRecords = (records: Records, day: string): readonly CatalogueCurrency[] =>
  [...records['prices/currencies'].values()].flatMap(({ code, name, symbol, usd_per_unit }) => {
    const entry = entryOn(usd_per_unit, day);
    return entry ? [{ code, name, symbol, usdPerUnit: entry.value, ...originFrom(entry) }] : [];
  });

const percent = 100;
const workloadsFromRecords = (records: Records): readonly CatalogueWorkload[] =>
  [...records.workloads]
    .sort(([, one], [, other]) => byOrder(one, other))
    .map(
      ([
        id,
        { name, use_case, input_tokens, output_tokens, cached_input_percent, reasoning_multiplier },
      ]) => ({
        id,
        name,
        useCase: use_case,
        inputTokens: input_tokens.value,
        outputTokens: output_tokens.value,
        ...(cached_input_percent && { cachedInputFraction: cached_input_percent.value / percent }),
        ...(reasoning_multiplier && { reasoningMultiplier: reasoning_multiplier.value }),
      }),
    );

/**
 * Everything a cost calculation chooses from, converted once. Of dated entries the newest that holds on the day is
 * taken, and amounts in other currencies take the newest rate of that day.
 */
export function economicsFromRecords(records: Records, day: string): EconomicsCatalogue {
  return {
    day,
    servers: serversFromRecords(records, day),
    hardware: hardwareFromRecords(records, day),
    cloudProviders: cloudProvidersFromRecords(records),
    offers: offersFromRecords(records, day),
    apiProviders: apiProvidersFromRecords(records),
    apiModels: apiModelsFromRecords(records, day),
    countries: countriesFromRecords(records, day),
    currencies: currenciesFromRecords(records, day),
    assumptions: [...records.assumptions]
      .map(([id, record]) => assumptionFromRecord(id, record))
      .sort(
        (one, other) =>
          assumptionGroups.indexOf(one.group) - assumptionGroups.indexOf(other.group) || byOrder(one, other),
      ),
    loadShapes: [...records['load-shapes']]
      .sort(([, one], [, other]) => byOrder(one, other))
      .map(([id, { name, hours, as_of, source, estimated }]) => ({
        id,
        name,
        hours,
        ...originFrom({ from: as_of, source, estimated }),
      })),
    workloads: workloadsFromRecords(records),
    rules: policyRulesFromRecords(records),
    licences: modelLicencesFromRecords(records),
  };
}

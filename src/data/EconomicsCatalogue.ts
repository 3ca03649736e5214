import type { Band } from '../units/Band.ts';
import type { AssumptionUnit, assumptionGroups, spreads } from './assumption.ts';
import type { regionGroups, terms } from './cloudProvider.ts';
import type { Currency } from './datedEntries.ts';
import type { HardwareRecord } from './hardware.ts';
import type { CatalogueModelLicence, CataloguePolicyRule } from './policyRulesFromRecords.ts';
import type { UseCase } from './workload.ts';

/** Where a figure comes from and since when it holds; `estimated` where it was worked out here. */
export interface Origin {
  readonly asOf: string;
  readonly sourceId: string;
  readonly estimated?: true;
}

/** The amount as the source printed it, where that was not in US dollars. */
export interface Original<Amount> {
  readonly currency: Currency;
  readonly amount: Amount;
}

/** A price with its range. */
export interface BandPrice extends Origin {
  readonly usd: Band;
  readonly original?: Original<Band>;
}

/** From order to delivery, as somebody told it. */
export interface LeadTime extends Origin {
  readonly lowSeconds: number;
  readonly highSeconds: number;
}

/** A thing that is bought and is no server. */
export interface CatalogueHardware {
  readonly id: string;
  readonly name: string;
  readonly kind: Exclude<HardwareRecord['kind'], 'server'>;
  /** The accelerator, where it is a card sold alone. */
  readonly acceleratorId?: string;
  readonly rackUnitCount?: number;
  readonly maxWatts?: number;
  /** Ports of a switch. */
  readonly portCount?: number;
  readonly lead?: LeadTime;
  readonly price?: BandPrice;
  readonly sources?: Readonly<Record<string, string>>;
}

/** A server with its accelerators. One whose price follows from its cards has no record and says so by `fromCards`. */
export interface CatalogueServer {
  readonly id: string;
  readonly name: string;
  readonly acceleratorId: string;
  readonly acceleratorCount: number;
  readonly rackUnitCount?: number;
  readonly maxWatts?: number;
  /** Draw without accelerators. */
  readonly hostWatts?: { readonly idle: number; readonly loaded: number };
  readonly weightKilograms?: number;
  readonly cpuCoreCount?: number;
  readonly ramBytes?: number;
  /** Network cards for the accelerators. */
  readonly networkCardCount?: number;
  readonly powerSupplyCount?: number;
  readonly lead?: LeadTime;
  /** Source of each of these, by the name of its field. */
  readonly sources?: Readonly<Record<string, string>>;
  readonly price?: BandPrice;
  readonly fromCards?: true;
}

/** A machine that is rented; prices are of the whole instance. */
export interface CatalogueOffer extends Origin {
  readonly providerId: string;
  readonly instance: string;
  readonly acceleratorId: string;
  readonly acceleratorCount: number;
  readonly region: string;
  readonly regionGroup: (typeof regionGroups)[number];
  /** Country it stands in, where the region lies in one. */
  readonly countryId?: string;
  readonly term: (typeof terms)[number];
  readonly usdPerSecond: number;
  readonly setupUsd?: number;
  /** Amount an hour, or a month where the provider prints months. */
  readonly original?: Original<number> & { readonly per: 'hour' | 'month' };
}

/** A provider of machines or of an API. */
export interface CatalogueProvider {
  readonly id: string;
  readonly name: string;
  /** Country of its parent company. */
  readonly headquartersId?: string;
}

/** A provider that is paid by the token. */
export interface CatalogueApiProvider extends CatalogueProvider {
  /** Taken off for requests that may wait a day. */
  readonly batchDiscountFraction?: number;
}

/** A model behind an API. */
export interface CatalogueApiModel extends Origin {
  readonly providerId: string;
  /** Name of the model in requests. */
  readonly id: string;
  readonly name: string;
  /** The model in the catalogue, where its weights are open and it has a record. */
  readonly modelId?: string;
  readonly contextTokens?: number;
  readonly usdPerInputToken: number;
  readonly usdPerOutputToken: number;
  readonly usdPerCachedInputToken?: number;
}

/** A country with what its electricity costs businesses and emits. */
export interface CatalogueCountry {
  readonly id: string;
  readonly name: string;
  readonly region: 'eu' | 'eea' | 'other';
  readonly electricity?: Origin & { readonly usdPerJoule: number; readonly original?: Original<number> };
  readonly carbon?: Origin & { readonly kilogramsPerJoule: number };
}

/** A currency at its newest rate. */
export interface CatalogueCurrency extends Origin {
  readonly code: Currency;
  readonly name: string;
  readonly symbol: string;
  readonly usdPerUnit: number;
}

/** A default that the reader may change. Values are in SI; shown ones are `value / unitSize` in `unit`. */
export interface CatalogueAssumption extends Origin {
  readonly id: string;
  /** The id in camel case, as inputs of estimates are named. */
  readonly key: string;
  readonly name: string;
  readonly group: (typeof assumptionGroups)[number];
  readonly order: number;
  readonly unit: AssumptionUnit;
  readonly unitSize: number;
  readonly value: Band;
  readonly spread: (typeof spreads)[number];
  readonly least: number;
  readonly most?: number;
}

/** A week of load: 168 numbers of mean 1, Monday from midnight first. */
export interface CatalogueLoadShape extends Origin {
  readonly id: string;
  readonly name: string;
  readonly hours: readonly number[];
}

/** Tokens of a kind of request, and what users ask for with it. */
export interface CatalogueWorkload {
  readonly id: string;
  readonly name: string;
  readonly useCase: UseCase;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly cachedInputFraction?: number;
  readonly reasoningMultiplier?: number;
}

/** Everything a cost calculation chooses from, in US dollars and SI units. Plain data: it travels to the browser as JSON. */
export interface EconomicsCatalogue {
  /** Day the newest entries were chosen on. */
  readonly day: string;
  readonly servers: readonly CatalogueServer[];
  readonly hardware: readonly CatalogueHardware[];
  readonly cloudProviders: readonly CatalogueProvider[];
  readonly offers: readonly CatalogueOffer[];
  readonly apiProviders: readonly CatalogueApiProvider[];
  readonly apiModels: readonly CatalogueApiModel[];
  readonly countries: readonly CatalogueCountry[];
  readonly currencies: readonly CatalogueCurrency[];
  readonly assumptions: readonly CatalogueAssumption[];
  readonly loadShapes: readonly CatalogueLoadShape[];
  readonly workloads: readonly CatalogueWorkload[];
  readonly rules: readonly CataloguePolicyRule[];
  readonly licences: readonly CatalogueModelLicence[];
}

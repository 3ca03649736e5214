import type { JudgedWay } from './PolicyRule.ts';

/** A country, and whether it belongs to the Union (`eu`), to the rest of the EEA (`eea`) or to neither. */
export interface PolicyCountry {
  readonly id: string;
  readonly region: 'eu' | 'eea' | 'other';
}

/** Where prompts are processed: a country, a region alone, or many regions to choose from (`any`). */
export interface PolicyPlace {
  readonly countryId?: string;
  readonly region: PolicyCountry['region'] | 'any';
}

/** What a licence says, as far as rules ask. */
export interface PolicyLicence {
  readonly commercialUse: 'yes' | 'conditional' | 'no' | 'unknown';
  readonly monthlyUserLimit?: number;
  /** Countries and regions it does not reach. */
  readonly barredIds: readonly string[];
}

/** One way to serve, as rules see it. What nobody recorded is absent. */
export interface PolicyOption {
  readonly way: JudgedWay;
  readonly id: string;
  /** Country of the parent company of whoever serves; of one's own servers, none. */
  readonly seat?: PolicyCountry;
  readonly place?: PolicyPlace;
  /** Of the weights, where one runs them oneself. */
  readonly licence?: PolicyLicence;
  readonly acceleratorId?: string;
  /** Soonest delivery, of what is bought. */
  readonly leadSeconds?: number;
}

/** Who asks. */
export interface PolicyAsker {
  readonly country: PolicyCountry;
  readonly userCount: number;
  /** Until what is bought must stand. */
  readonly deadlineSeconds: number;
}

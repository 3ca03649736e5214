import type { Financing, Overflow, RentMode, Site } from '../../estimates/cost/CostPlan.ts';
import type { Band } from '../../units/Band.ts';

/** What the reader decides about money. Figures are in display units, as fields show them; ids are the catalogue's. */
export interface Money {
  readonly userCount: number;
  /** What people ask for; requests a day are assumed by it. */
  readonly useCase: string;
  /** Million tokens a month of work that can wait for a free hour. */
  readonly batchMegatokens: number;
  readonly shapeId: string;
  /** The reader's own week, 168 levels as `weekText` writes them; empty without one. */
  readonly ownShape: string;
  readonly shiftHours: number;
  readonly countryId: string;
  readonly currencyId: string;
  readonly horizonYears: number;
  readonly site: Site;
  readonly financing: Financing;
  readonly spareCount: number;
  /** Servers of this kind that stand there already and cost nothing more to have. */
  readonly ownedCount: number;
  readonly serverId: string;
  readonly offerId: string;
  readonly rentMode: RentMode;
  readonly callModelId: string;
  /** Where a provider's parent company may sit. */
  readonly providersFrom: 'anywhere' | 'eu' | 'country';
  readonly overflow: Overflow;
  /** Promise to readers: time to the first token, and of every further one. */
  readonly ttftSeconds: number;
  readonly tpotMilliseconds: number;
  /** Longest a whole answer may take; 0 where nothing is promised of it. */
  readonly endToEndSeconds: number;
  /** Share of the requests that first token and whole answer are promised to. */
  readonly promisedPercent: PromisedPercent;
  /** Ways that are out of the question, such as an API where prompts may not leave the house. */
  readonly excluded: string;
  /** Rules of policy that the reader keeps to, by id, parted by points. */
  readonly rules: string;
  /** Until what is bought must stand, where a rule asks for it. */
  readonly deadlineWeeks: number;
  /** Width of every range over the one stated: 0 makes everything certain. */
  readonly doubtFraction: number;
  /** Assumptions the reader changed, by id: low, likely and high. */
  readonly figures: Readonly<Record<string, Band>>;
}

/** Percents of requests that a promise can be made for. */
export const promisedPercents = ['50', '90', '95', '99'] as const;
export type PromisedPercent = (typeof promisedPercents)[number];

export type MoneyChoice = Exclude<keyof Money, 'figures'>;

/** Id that lets the site choose what goes with the scenario. */
export const automaticId = 'auto';
/** Id of the reader's own week. */
export const ownShapeId = 'own';

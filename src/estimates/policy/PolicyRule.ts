import type { Band } from '../../units/Band.ts';

/** Ways of serving that rules judge; a mix of them is judged by its parts. */
export const judgedWays = ['own', 'rent', 'call'] as const;
export type JudgedWay = (typeof judgedWays)[number];

/** An area that something must lie in: the reader's own country, the Union, or the Union with Iceland, Liechtenstein and Norway. */
export type Area = 'country' | 'eu' | 'eea';

/** Where a demand is written down: an article of a regulation; without one it is the reader's own policy. */
export interface LegalBasis {
  readonly regulationId: string;
  readonly article: string;
}

/** What a rule asks of the licence of the weights. */
export interface LicenceDemands {
  /** Commercial use must be allowed, at least under conditions. */
  readonly commercialUse?: true;
  /** The reader's users must be within its limit. */
  readonly userLimit?: true;
  /** It must reach the reader's country. */
  readonly territory?: true;
}

/** What a rule costs: added to an assumption of the cost estimate, in the unit of its record. */
export interface RuleAddition extends Band {
  readonly assumptionId: string;
  /** What it pays for: two rules that ask for the same thing pay for it once. */
  readonly purpose: string;
  readonly sourceId: string;
  readonly estimated?: true;
}

/** A constraint of policy: what it takes away, and what keeping to it adds. */
export interface PolicyRule {
  readonly id: string;
  readonly name: string;
  readonly basis: readonly LegalBasis[];
  /** Ways that are out whoever serves. */
  readonly removedWays: readonly JudgedWay[];
  /** Countries whose companies may not serve, unless they are the reader's own. */
  readonly removedSeatIds: readonly string[];
  /** Where the parent company of a provider must sit. */
  readonly seatWithin?: Area;
  /** Where prompts may be processed. */
  readonly dataWithin?: Area;
  readonly licence?: LicenceDemands;
  /** True where what is bought must come by the reader's day. */
  readonly byDeadline?: true;
  /** Accelerators that may not be bought. */
  readonly removedAcceleratorIds: readonly string[];
  readonly additions: readonly RuleAddition[];
}

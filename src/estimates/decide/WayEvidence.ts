import { addBands, type Band } from '../../units/Band.ts';
import type { Way } from '../cost/CostEstimate.ts';
import type { Latency } from '../performance/LatencyPromise.ts';
import type { RemovalCause } from '../policy/removalCauseOf.ts';

/** A rule of policy as a way would stand under it, whether the reader keeps it or not. */
export interface JudgedRule {
  readonly ruleId: string;
  readonly name: string;
  readonly criterion: 'control' | 'security';
  /** Share of what could serve that meets the rule: all or nothing of one's own servers, else of the providers. */
  readonly metFraction: number;
  /** Providers judged and those that meet it; undefined where none are judged. */
  readonly providers?: { readonly count: number; readonly metCount: number };
  /** Why the rule would leave the way out, where nothing meets it. */
  readonly cause?: RemovalCause;
}

/** Time until a way serves: delivery of what is bought, then introduction. */
export interface StartTime {
  /** Nothing where nothing is bought; undefined where nobody recorded it. */
  readonly deliverySeconds: Band | undefined;
  readonly introductionSeconds: Band;
  /** From the decision to the first answer; undefined where the delivery is not known. */
  readonly startSeconds: Band | undefined;
}

/** What estimates and records say of a way; what they do not know is undefined. */
export interface WayEvidence {
  readonly way: Way;
  readonly presentUsd: number;
  /** Full-time posts, on average over the horizon; undefined where people cost nothing. */
  readonly staffCount: number | undefined;
  readonly start: StartTime;
  /** What users see at the load that a copy is planned with; nobody measured providers of tokens for the records. */
  readonly latency: Latency | undefined;
  readonly rules: readonly JudgedRule[];
  /** Providers on record that sell it as the reader asks; undefined where nobody sells. */
  readonly providerCount: number | undefined;
}

/** The time until a way serves, from its parts. */
export const startTime = (deliverySeconds: Band | undefined, introductionSeconds: Band): StartTime => ({
  deliverySeconds,
  introductionSeconds,
  startSeconds: deliverySeconds && addBands(deliverySeconds, introductionSeconds),
});

import type { Band } from '../../units/Band.ts';
import type { Way } from '../cost/CostEstimate.ts';
import type { LatencyPromise } from '../performance/capacityWithin.ts';
import type { RemovalCause } from '../policy/removalCauseOf.ts';

/** A rule of policy as a way would stand under it, whether the reader keeps it or not. */
export interface JudgedRule {
  readonly ruleId: string;
  readonly name: string;
  readonly criterion: 'control' | 'security';
  /** Why the rule would leave the way out; undefined where it meets the rule. */
  readonly cause: RemovalCause | undefined;
}

/** Time until a way serves: delivery of what is bought, then introduction. */
export interface StartTime {
  /** Nothing where nothing is bought; undefined where nobody recorded it. */
  readonly deliverySeconds: Band | undefined;
  readonly introductionSeconds: Band;
}

/** What estimates and records say of a way; what they do not know is undefined. */
export interface WayEvidence {
  readonly way: Way;
  readonly presentUsd: number;
  /** Full-time posts, on average over the horizon. */
  readonly staffCount: number;
  readonly start: StartTime;
  /** What users see at the load that a copy is planned with; nobody measured providers of tokens for the records. */
  readonly latency: LatencyPromise | undefined;
  readonly rules: readonly JudgedRule[];
}

/** From the decision to the first answer; undefined where the delivery is not known. */
export const startSecondsOf = ({ deliverySeconds, introductionSeconds }: StartTime): Band | undefined =>
  deliverySeconds && {
    low: deliverySeconds.low + introductionSeconds.low,
    mid: deliverySeconds.mid + introductionSeconds.mid,
    high: deliverySeconds.high + introductionSeconds.high,
  };

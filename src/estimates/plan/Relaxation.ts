import type { PromisePart } from '../performance/LatencyPromise.ts';
import type { LimitConstraint, ListConstraint } from './PlanConstraints.ts';
import type { PlanCandidate } from './PlanCandidate.ts';

/** A change of one constraint. */
export type Change =
  | {
      readonly constraint: PromisePart;
      readonly allowed: number;
      /** Seconds to promise instead. */
      readonly needed: number;
    }
  | { readonly constraint: LimitConstraint; readonly allowed: number; readonly needed: number }
  | { readonly constraint: 'leastSpareCount'; readonly allowed: number; readonly needed: number }
  /** The id, or the size, to allow beside those that are. */
  | { readonly constraint: ListConstraint; readonly added: string | number };

/**
 * The smallest change of one constraint that makes a plan possible, with the cheapest plan it makes possible. Where no
 * change of one suffices, of two together.
 */
export type Relaxation = Change & { readonly candidate: PlanCandidate; readonly together?: Change };

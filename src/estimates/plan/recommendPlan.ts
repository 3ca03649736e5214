import type { Confirmation } from './Confirmation.ts';
import type { PlanCandidate } from './PlanCandidate.ts';

/** Which plan to buy, as far as the simulations went. */
export interface Recommendation {
  readonly candidate: PlanCandidate;
  /** The cheapest plan by the estimate, where the simulator confirms a dearer one instead. */
  readonly insteadOf?: Confirmation;
  /** True where every plan was run that is run, none is confirmed, and the cheapest misses the promise. */
  readonly isUnconfirmed?: true;
}

/** The cheapest plan that the simulator confirmed; confirmations stand in the order of price. */
export const firstHeld = (confirmations: readonly Confirmation[]): Confirmation | undefined =>
  confirmations.find(({ outcome }) => outcome.kind === 'held');

/** The cheapest plan that is confirmed, once one is; until then, and where none is, the cheapest by the estimate. */
export function recommendPlan(
  cheapest: PlanCandidate,
  confirmations: readonly Confirmation[],
  isDone: boolean,
): Recommendation {
  const [top] = confirmations;
  const held = firstHeld(confirmations);
  if (!top || held === top) return { candidate: cheapest };
  if (held) return { candidate: held.candidate, insteadOf: top };
  return isDone ? { candidate: cheapest, isUnconfirmed: true } : { candidate: cheapest };
}

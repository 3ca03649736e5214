import type { PlanCandidate } from './PlanCandidate.ts';
import type { RejectionReason } from './Rejection.ts';

/** An accelerator with its cheapest plan, or with the reason of what came nearest to one. */
export interface PlanRow {
  readonly acceleratorId: string;
  readonly candidate?: PlanCandidate;
  readonly reason?: RejectionReason;
}

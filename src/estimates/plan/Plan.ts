import type { PlanCandidate } from './PlanCandidate.ts';
import type { PlanRow } from './PlanRow.ts';
import type { Rejection } from './Rejection.ts';
import type { Relaxation } from './Relaxation.ts';

/** What to buy, and why not something else. */
export interface Plan {
  /** The lowest present cost; undefined where nothing keeps all constraints. */
  readonly cheapest: PlanCandidate | undefined;
  /**
   * Plans that nothing cheaper outruns, the cheapest first: each further one has a shorter time per token, and costs no
   * more than three times the cheapest.
   */
  readonly latencyFront: readonly PlanCandidate[];
  /** Plans that nothing cheaper has more spare capacity than, the cheapest first. */
  readonly spareFront: readonly PlanCandidate[];
  /** The cheapest of each family that keeps all constraints and was worked out in full, the cheapest first. */
  readonly families: readonly PlanCandidate[];
  /** One for each accelerator: its cheapest plan, or why there is none. */
  readonly accelerators: readonly PlanRow[];
  /** Families without a plan, and those that are dearer. */
  readonly rejections: readonly Rejection[];
  /** Where nothing keeps all constraints: for each constraint the smallest change that would do. */
  readonly relaxations: readonly Relaxation[];
  readonly counts: PlanCounts;
}

/** Configurations by how far each was worked out. */
export interface PlanCounts {
  /** Everything that engine, model and server allow: a layout, a format of the cache and the rest, on a server. */
  readonly configurationCount: number;
  /** Families that a list, the engine or the model's shape leaves out whole. */
  readonly ruledOutCount: number;
  readonly withoutMemoryCount: number;
  /** Passed over because even at best they cost more than what was found. */
  readonly dearerCount: number;
  readonly withoutPromiseCount: number;
  /** Beyond a limit, priced or already at the least they could take. */
  readonly beyondLimitCount: number;
  /** Keep everything, and were priced month by month. */
  readonly pricedCount: number;
}

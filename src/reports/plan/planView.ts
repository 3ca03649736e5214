import type { Plan } from '../../estimates/plan/Plan.ts';
import type { PlanCandidate } from '../../estimates/plan/PlanCandidate.ts';
import type { PlanInput } from '../../estimates/plan/PlanInput.ts';
import type { Rejection, RejectionReason } from '../../estimates/plan/Rejection.ts';
import { planNames } from './planNames.ts';

/** The cheapest plan with an accelerator, or why there is none. */
export interface PlanRow {
  readonly acceleratorId: string;
  readonly candidate?: PlanCandidate;
  readonly reason?: RejectionReason;
}

/** What a page shows of a plan; plain data, small enough to travel with the page. */
export interface PlanView extends Pick<Plan, 'cheapest' | 'latencyFront' | 'relaxations' | 'counts'> {
  /** One for each accelerator: those with a plan first, the cheapest before others. */
  readonly rows: readonly PlanRow[];
  readonly names: Readonly<Record<string, string>>;
}

/** Reasons by how near they come to a plan. */
const nearest: readonly RejectionReason['kind'][] = [
  'dearer',
  'limit',
  'promise',
  'memory',
  'layout',
  'context',
  'no-price',
  'no-server',
  'engine-format',
  'engine-hardware',
  'not-allowed',
];

/** Gathers a plan by accelerator: what a reader chooses between. */
export function planView(plan: Plan, input: PlanInput): PlanView {
  const rows = input.hardware.map(({ accelerator: { id } }): PlanRow => {
    const candidate = plan.families.find(({ configuration }) => configuration.acceleratorId === id);
    const reason = candidate ? undefined : nearestReason(plan.rejections, id);
    return { acceleratorId: id, ...(candidate && { candidate }), ...(reason && { reason }) };
  });
  return {
    cheapest: plan.cheapest,
    latencyFront: plan.latencyFront,
    relaxations: plan.relaxations,
    counts: plan.counts,
    rows: rows.toSorted((one, other) => rank(one) - rank(other)),
    names: planNames(input),
  };
}

function nearestReason(rejections: readonly Rejection[], acceleratorId: string): RejectionReason | undefined {
  const reasons = rejections
    .filter(({ family }) => family.acceleratorId === acceleratorId)
    .map(({ reason }) => reason);
  const [first] = reasons.toSorted(
    (one, other) =>
      nearest.indexOf(one.kind) - nearest.indexOf(other.kind) || shortfallOf(one) - shortfallOf(other),
  );
  return first;
}

/** How far a family is from a plan, among those with the same kind of reason. */
function shortfallOf(reason: RejectionReason): number {
  switch (reason.kind) {
    case 'dearer':
      return reason.presentUsd;
    case 'limit':
      return reason.needed / reason.allowed;
    case 'promise':
      return reason.reachedSeconds / reason.promisedSeconds;
    case 'memory':
      return reason.missingBytes;
    default:
      return 0;
  }
}

const farAway = 1e15;

function rank({ candidate, reason }: PlanRow): number {
  if (candidate) return candidate.cost.presentUsd;
  if (reason?.kind === 'dearer') return farAway + reason.presentUsd;
  return farAway * (reason ? 2 + nearest.indexOf(reason.kind) : nearest.length + 2);
}

import type { Confirmation } from './Confirmation.ts';
import { confirmPlans } from './confirmPlans.ts';
import type { Plan } from './Plan.ts';
import type { PlanInput } from './PlanInput.ts';

/** A plan that was found, with what it was found for. */
export interface CheckInput {
  readonly input: PlanInput;
  readonly plan: Pick<Plan, 'latencyFront' | 'accelerators'>;
}

/** What is found out about a plan once it stands. */
export interface PlanChecks {
  /** What the simulator says of the top plans, the cheapest first. */
  readonly confirmations: readonly Confirmation[];
}

/** How far the checks are, with what they gave so far. */
export interface CheckProgress extends PlanChecks {
  readonly doneFraction: number;
}

/** Checks a plan: runs its best candidates through the simulator. */
export function* checkPlan({ input, plan }: CheckInput): Generator<CheckProgress, PlanChecks> {
  const confirmations = yield* confirmPlans(input, plan);
  return { confirmations };
}

/** The checks without anybody watching. */
export function checksOf(asked: CheckInput): PlanChecks {
  const checks = checkPlan(asked);
  let step = checks.next();
  while (!step.done) step = checks.next();
  return step.value;
}

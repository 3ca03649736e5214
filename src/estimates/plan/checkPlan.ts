import type { Confirmation } from './Confirmation.ts';
import { confirmPlans } from './confirmPlans.ts';
import { type DemandCost, demandCosts, type PlanAlternative } from './demandCosts.ts';
import type { Plan } from './Plan.ts';
import type { PlanInput } from './PlanInput.ts';

/** A plan that was found, with what it was found for, and the same question without each of its demands. */
export interface CheckInput {
  readonly input: PlanInput;
  readonly plan: Pick<Plan, 'cheapest' | 'latencyFront' | 'accelerators'>;
  readonly alternatives: readonly PlanAlternative[];
}

/** What is found out about a plan once it stands. */
export interface PlanChecks {
  /** What the simulator says of the top plans, the cheapest first. */
  readonly confirmations: readonly Confirmation[];
  /** What each demand costs, the dearest first. */
  readonly demandCosts: readonly DemandCost[];
}

/** How far the checks are, with what they gave so far. */
export interface CheckProgress extends PlanChecks {
  readonly doneFraction: number;
}

/** Share of the work that the simulations are, beside one search. */
const simulatedWork = 0.2;

/** Checks a plan: runs its best candidates through the simulator, then searches without each demand. */
export function* checkPlan({ input, plan, alternatives }: CheckInput): Generator<CheckProgress, PlanChecks> {
  const simulatedFraction = simulatedWork / (simulatedWork + alternatives.length);
  const runs = confirmPlans(input, plan);
  let run = runs.next();
  while (!run.done) {
    const { doneFraction, confirmations } = run.value;
    yield { doneFraction: doneFraction * simulatedFraction, confirmations, demandCosts: [] };
    run = runs.next();
  }
  const confirmations = run.value;
  if (!plan.cheapest) return { confirmations, demandCosts: [] };
  const searches = demandCosts(plan.cheapest.cost.presentUsd, alternatives);
  let search = searches.next();
  while (!search.done) {
    const doneFraction = simulatedFraction + (1 - simulatedFraction) * search.value.doneFraction;
    yield { doneFraction, confirmations, demandCosts: search.value.demandCosts };
    search = searches.next();
  }
  return { confirmations, demandCosts: search.value };
}

/** The checks without anybody watching. */
export function checksOf(asked: CheckInput): PlanChecks {
  const checks = checkPlan(asked);
  let step = checks.next();
  while (!step.done) step = checks.next();
  return step.value;
}

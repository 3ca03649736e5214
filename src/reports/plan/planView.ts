import type { Plan } from '../../estimates/plan/Plan.ts';
import type { PlanInput } from '../../estimates/plan/PlanInput.ts';
import { planNames } from './planNames.ts';

/** What a page shows of a plan; plain data, small enough to travel with the page. */
export interface PlanView extends Pick<
  Plan,
  'cheapest' | 'latencyFront' | 'relaxations' | 'accelerators' | 'counts'
> {
  readonly names: Readonly<Record<string, string>>;
}

/** A plan without the thousands of families that pages gather by accelerator, and with the names it needs. */
export const planView = (
  { cheapest, latencyFront, relaxations, accelerators, counts }: Plan,
  input: PlanInput,
): PlanView => ({ cheapest, latencyFront, relaxations, accelerators, counts, names: planNames(input) });

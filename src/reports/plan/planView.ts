import type { Plan } from '../../estimates/plan/Plan.ts';
import type { PlanCandidate } from '../../estimates/plan/PlanCandidate.ts';
import type { PlanInput } from '../../estimates/plan/PlanInput.ts';
import type { BilledPlan } from '../../scenario/money/billInput.ts';
import { planNames } from './planNames.ts';

/** What a page shows of a plan; plain data, small enough to travel with the page. */
export interface PlanView extends Pick<
  Plan,
  'cheapest' | 'latencyFront' | 'relaxations' | 'accelerators' | 'counts'
> {
  readonly names: Readonly<Record<string, string>>;
  /** The server of the cheapest plan, as its bill of materials takes it. */
  readonly billed?: BilledServerShape;
}

export type BilledServerShape = Pick<BilledPlan, 'shape' | 'assumed'>;

/** A plan without the thousands of families that pages gather by accelerator, and with the names it needs. */
export const planView = (
  { cheapest, latencyFront, relaxations, accelerators, counts }: Plan,
  input: PlanInput,
): PlanView => {
  const billed = cheapest && billedServer(cheapest, input);
  return {
    cheapest,
    latencyFront,
    relaxations,
    accelerators,
    counts,
    names: planNames(input),
    ...(billed && { billed }),
  };
};

function billedServer(
  { configuration }: PlanCandidate,
  { hardware }: PlanInput,
): BilledServerShape | undefined {
  const server = hardware.flatMap(({ servers }) => servers).find(({ id }) => id === configuration.serverId);
  if (!server) return undefined;
  const { acceleratorWatts, hostLoadedWatts, rackUnitCount, rackWatts } = server.assumed;
  return {
    shape: server.shape,
    assumed: { acceleratorWatts, hostLoadedWatts, rackUnitCount, rackWatts },
  };
}

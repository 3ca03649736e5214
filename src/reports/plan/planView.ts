import type { Plan } from '../../estimates/plan/Plan.ts';
import type { PlanCandidate } from '../../estimates/plan/PlanCandidate.ts';
import type { PlanInput } from '../../estimates/plan/PlanInput.ts';
import type { BilledPlan } from '../../scenario/money/billInput.ts';
import { planNames } from './planNames.ts';

/** What a page shows of a plan; plain data, small enough to travel with the page. */
export interface PlanView extends Pick<
  Plan,
  'cheapest' | 'latencyFront' | 'spareFront' | 'relaxations' | 'accelerators' | 'counts'
> {
  readonly names: Readonly<Record<string, string>>;
  /** By their ids, the servers of plans that may be recommended, as a bill of materials takes them. */
  readonly billed: Readonly<Record<string, BilledServerShape>>;
}

export type BilledServerShape = Pick<BilledPlan, 'shape' | 'assumed'>;

/** A plan without the thousands of families that pages gather by accelerator, and with the names it needs. */
export const planView = (
  { cheapest, latencyFront, spareFront, relaxations, accelerators, counts }: Plan,
  input: PlanInput,
): PlanView => ({
  cheapest,
  latencyFront,
  spareFront,
  relaxations,
  accelerators,
  counts,
  names: planNames(input),
  billed: billedServers(
    [...latencyFront, ...accelerators.flatMap(({ candidate }) => candidate ?? [])],
    input,
  ),
});

function billedServers(
  candidates: readonly PlanCandidate[],
  { hardware }: PlanInput,
): Readonly<Record<string, BilledServerShape>> {
  const ids = new Set(candidates.map(({ configuration }) => configuration.serverId));
  const servers = hardware.flatMap((one) => one.servers).filter(({ id }) => ids.has(id));
  return Object.fromEntries(
    servers.map(({ id, shape, assumed }) => {
      const { acceleratorWatts, hostLoadedWatts, rackUnitCount, rackWatts } = assumed;
      return [id, { shape, assumed: { acceleratorWatts, hostLoadedWatts, rackUnitCount, rackWatts } }];
    }),
  );
}

import type { PlanCandidate } from './PlanCandidate.ts';
import { type LimitConstraint, limitConstraints, type ListConstraint } from './PlanConstraints.ts';
import type { PlanInput } from './PlanInput.ts';
import type { Change } from './Relaxation.ts';
import type { Needed } from './ServerBooks.ts';

/** What has to change of a constraint for a plan. */
export function changeFor(
  input: PlanInput,
  candidate: PlanCandidate,
  constraint: LimitConstraint | ListConstraint,
): Change {
  if (!isLimit(constraint)) return { constraint, added: memberOf(input, candidate, constraint) };
  const needed = neededOf(candidate, constraint);
  return { constraint, allowed: input.constraints[constraint] ?? needed, needed };
}

const isLimit = (name: LimitConstraint | ListConstraint): name is LimitConstraint =>
  (limitConstraints as readonly string[]).includes(name);

function neededOf({ most, cost, leadSeconds }: PlanCandidate, constraint: keyof Needed): number {
  switch (constraint) {
    case 'mostServerCount':
      return most.serverCount;
    case 'mostWatts':
      return most.watts;
    case 'mostRackCount':
      return most.rackCount;
    case 'mostStartUsd':
      return cost.startUsd;
    case 'mostPresentUsd':
      return cost.presentUsd;
    case 'mostLeadSeconds':
      return leadSeconds ?? 0;
  }
}

function memberOf(
  { hardware }: PlanInput,
  { configuration }: PlanCandidate,
  constraint: ListConstraint,
): string | number {
  switch (constraint) {
    case 'modelIds':
    case 'takingModelIds':
    case 'speakingModelIds':
    case 'ruledModelIds':
      return configuration.modelId;
    case 'acceleratorIds':
    case 'ruledAcceleratorIds':
      return configuration.acceleratorId;
    case 'serverIds':
      return configuration.serverId;
    case 'engineIds':
      return configuration.engineId;
    case 'weightFormatIds':
      return configuration.weightFormatId;
    case 'cacheFormatIds':
      return configuration.cacheFormatId;
    case 'serverSizes': {
      const servers = hardware.flatMap((one) => one.servers);
      return servers.find(({ id }) => id === configuration.serverId)?.shape.acceleratorCount ?? 0;
    }
  }
}

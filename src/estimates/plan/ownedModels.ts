import {
  firstPeakPerSecond,
  heldCopyCount,
  plannedPerSecond,
  serversPerCopyCount,
} from '../cost/capacityOf.ts';
import { weekShapeOf } from '../cost/weekShapeOf.ts';
import { countParameters } from '../languageModel/countParameters.ts';
import type { MemoryEstimate } from '../memory/MemoryEstimate.ts';
import type { PromisedCapacity } from '../performance/capacityWithin.ts';
import { configurationOf } from './configurationOf.ts';
import { lateReason } from './lateReason.ts';
import { nearerReason } from './nearerReason.ts';
import type { OwnedAnswer, OwnedAnswers, OwnedInput } from './OwnedAnswer.ts';
import type { PlanInput, PlanServer } from './PlanInput.ts';
import { familiesOf, type PlanUnit, unitsOf } from './PlanUnit.ts';
import type { RejectionReason } from './Rejection.ts';
import { copyOf, type PreparedUnit, type TimedUnit, UnitEstimates } from './UnitEstimates.ts';

/** How far through the models an answer is. */
export interface OwnedProgress {
  readonly doneFraction: number;
}

/** A unit that the machines hold, with the most that all of them could serve. */
interface Weighed {
  readonly unit: PlanUnit;
  readonly timed: TimedUnit;
  readonly memory: MemoryEstimate;
  readonly server: PlanServer;
  readonly unitCount: number;
  readonly mostPerSecond: number;
}

/**
 * What machines that stand there already do: for each model the configuration that serves most within the promise.
 * Reported after every model and ended by whoever stops asking.
 *
 * Holds where all machines serve one model. Whether a server is priced plays no part.
 *
 * @throws {RangeError} unless the input holds exactly one accelerator with one server.
 */
export function* ownedModels(input: OwnedInput): Generator<OwnedProgress, OwnedAnswers> {
  const server = onlyServer(input);
  const estimates = new UnitEstimates(input);
  const served: OwnedAnswer[] = [];
  const refused: { modelId: string; reason: RejectionReason }[] = [];
  for (const [index, model] of input.models.entries()) {
    const answer = answerFor(input, model.id, server, estimates);
    if ('kind' in answer) refused.push({ modelId: model.id, reason: answer });
    else served.push(answer);
    yield { doneFraction: (index + 1) / input.models.length };
  }
  return {
    served: served.toSorted((one, other) => other.parameterCount - one.parameterCount),
    refused,
  };
}

function onlyServer({ hardware }: OwnedInput): PlanServer {
  const servers = hardware.flatMap((one) => one.servers);
  const [server] = servers;
  if (!server || servers.length > 1)
    throw new RangeError(`hardware must hold one accelerator with one server, got ${servers.length}`);
  return server;
}

function answerFor(
  { serverCount, ...input }: OwnedInput,
  modelId: string,
  server: PlanServer,
  estimates: UnitEstimates,
): OwnedAnswer | RejectionReason {
  const asked: PlanInput = {
    ...input,
    hardware: input.hardware.map((one) => ({ ...one, servers: [{ ...server, priced: true }] })),
    site: 'own-room',
    financing: 'cash',
    monthCount: 1,
    constraints: { modelIds: [modelId] },
    models: input.models.filter(({ id }) => id === modelId),
  };
  let reason: RejectionReason | undefined;
  const weighed: Weighed[] = [];
  for (const outcome of familiesOf(asked)) {
    if ('reason' in outcome) {
      reason = nearerReason(reason, outcome.reason);
      continue;
    }
    const found = unitsOf(outcome.parts, asked, 0);
    if (found.reason) reason = nearerReason(reason, found.reason);
    for (const { alone, pooled } of found.groups) {
      const lack = estimates.weightsLack(alone);
      const memory = lack ?? estimates.memoryOf(alone);
      if ('kind' in memory) {
        reason = nearerReason(reason, memory);
        continue;
      }
      const timed = estimates.time(alone);
      for (const unit of [alone, ...pooled]) {
        const unitCount = heldCopyCount({ copy: unit, server: server.shape }, serverCount);
        const mostPerSecond = unitCount * estimates.mostPerSecond(timed, unit, memory);
        if (unitCount > 0) weighed.push({ unit, timed, memory, server, unitCount, mostPerSecond });
        else reason = nearerReason(reason, tooFew(server, serverCount, unit));
      }
    }
  }
  return best(asked, estimates, weighed, reason);
}

/** Works units out from the one that could serve most, until no other can serve more than the best. */
function best(
  input: PlanInput,
  estimates: UnitEstimates,
  weighed: readonly Weighed[],
  before: RejectionReason | undefined,
): OwnedAnswer | RejectionReason {
  let reason = before;
  let most:
    | { readonly one: Weighed; readonly prepared: PreparedUnit; readonly capacity: PromisedCapacity }
    | undefined;
  let mostPerSecond = 0;
  for (const one of weighed.toSorted((left, right) => right.mostPerSecond - left.mostPerSecond)) {
    if (one.mostPerSecond <= mostPerSecond) break;
    const prepared = estimates.prepare(one.unit, one.timed, one.memory);
    const capacity = estimates.capacity(prepared, input.promise);
    if (!capacity.kept) {
      const late = lateReason(one.unit, input.promise, capacity, true);
      reason = late ? nearerReason(reason, late) : reason;
      continue;
    }
    const perSecond = one.unitCount * copyOf(one.unit, capacity).requestsPerSecond;
    if (perSecond > mostPerSecond) [most, mostPerSecond] = [{ one, prepared, capacity }, perSecond];
  }
  if (!most) return reason ?? { kind: 'no-server' };
  const { one, capacity } = most;
  const copy = copyOf(one.unit, capacity);
  return {
    modelId: one.unit.parts.family.modelId,
    configuration: configurationOf(one.unit, one.server.id),
    copyCount: one.unitCount,
    requestsPerSecond: mostPerSecond,
    outputTokensPerSecond: mostPerSecond * input.load.outputTokens,
    runningCount: one.unitCount * copy.runningCount,
    parameterCount: parameterCountOf(input),
    userCount: usersOf(input, one.server, mostPerSecond),
    ttftSeconds: capacity.ttftSeconds,
    tpotSeconds: capacity.tpotSeconds,
    endToEndSeconds: capacity.endToEndSeconds,
    limit: capacity.limit,
    rung: capacity.rung,
  };
}

const tooFew = ({ shape }: PlanServer, allowed: number, { acceleratorCount }: PlanUnit): RejectionReason => ({
  kind: 'limit',
  constraint: 'mostServerCount',
  needed: serversPerCopyCount({ copy: { acceleratorCount }, server: shape }),
  allowed,
});

/** Users whose busiest minute is a rate that the machines are planned with. */
function usersOf({ load }: PlanInput, { assumed }: PlanServer, requestsPerSecond: number): number {
  const perUser = firstPeakPerSecond({ userCount: 1, week: weekShapeOf(load.hours) }, assumed);
  const planned = plannedPerSecond({ copy: { requestsPerSecond }, spareCount: 0 }, assumed);
  return perUser > 0 ? Math.floor(planned / perUser) : 0;
}

/** Of the one model that is asked. */
const parameterCountOf = ({ models }: Pick<PlanInput, 'models'>): number =>
  models.reduce((sum, { architecture }) => sum + countParameters(architecture).total, 0);

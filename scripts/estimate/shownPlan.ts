import type { Confirmation } from '../../src/estimates/plan/Confirmation.ts';
import type { Plan } from '../../src/estimates/plan/Plan.ts';
import type { PlanCandidate } from '../../src/estimates/plan/PlanCandidate.ts';
import { firstHeld } from '../../src/estimates/plan/recommendPlan.ts';
import type { Relaxation } from '../../src/estimates/plan/Relaxation.ts';
import { usdPerMillionTokensFromUsdPerToken } from '../../src/units/conversions.ts';

/** What each request is taken to be. */
interface Lengths {
  readonly inputTokens: number;
  readonly outputTokens: number;
}

/** A plan as a line of output, with what the simulator says of its top where that was asked. */
export function shownPlan(
  { cheapest, latencyFront, spareFront, rejections, relaxations, counts }: Plan,
  { inputTokens, outputTokens }: Lengths,
  confirmations?: readonly Confirmation[],
) {
  const reasons: Record<string, number> = {};
  for (const { reason } of rejections) reasons[reason.kind] = (reasons[reason.kind] ?? 0) + 1;
  return {
    cheapest: cheapest ? shownCandidate(cheapest) : null,
    latencyFront: latencyFront.map(shownCandidate),
    spareFront: spareFront.map(shownCandidate),
    relaxations: relaxations.map(shownRelaxation),
    rejectedFamilies: reasons,
    configurations: counts.configurationCount,
    inputTokens,
    outputTokens,
    ...(confirmations && shownConfirmations(confirmations)),
  };
}

/** Every plan that was run, the cheapest first, and the first that keeps the promise. */
function shownConfirmations(confirmations: readonly Confirmation[]) {
  const held = firstHeld(confirmations);
  return {
    simulated: confirmations.map(({ candidate, outcome }) => ({
      outcome: outcome.kind,
      ...outcome.simulated,
      plan: shownCandidate(candidate),
    })),
    cheapestConfirmed: held ? shownCandidate(held.candidate) : null,
  };
}

function shownCandidate(candidate: PlanCandidate) {
  const { configuration, first, most, cost, requestsPerSecond, ttftSeconds, tpotSeconds, endToEndSeconds } =
    candidate;
  const { parallelism, speculation } = configuration;
  return {
    model: configuration.modelId,
    accelerator: configuration.acceleratorId,
    server: configuration.serverId,
    engine: configuration.engineId,
    weightFormat: configuration.weightFormatId,
    kvCacheFormat: configuration.cacheFormatId,
    tensorParallel: parallelism.tensorCount,
    pipelineParallel: parallelism.pipelineCount,
    expertParallel: parallelism.expertCount,
    dataParallel: parallelism.dataCount,
    ...(parallelism.prefillCount !== undefined && { prefillCopies: parallelism.prefillCount }),
    ...(speculation && { draftTokens: speculation.draftCount }),
    units: first.copyCount,
    servers: first.serverCount,
    spareServers: first.spareCount,
    racks: first.rackCount,
    watts: first.watts,
    mostServers: most.serverCount,
    unitRequestsPerSecond: requestsPerSecond,
    ttftSeconds,
    tpotSeconds,
    endToEndSeconds,
    limit: candidate.limit,
    spareFraction: candidate.spareFraction,
    presentUsd: cost.presentUsd,
    startUsd: cost.startUsd,
    usdPerMillionTokens: usdPerMillionTokensFromUsdPerToken(cost.usdPerToken),
  };
}

const shownRelaxation = ({ candidate, ...change }: Relaxation) => ({
  ...change,
  presentUsd: candidate.cost.presentUsd,
  candidate: shownCandidate(candidate),
});

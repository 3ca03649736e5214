import type { PlanCandidate } from '../../estimates/plan/PlanCandidate.ts';
import type { Money } from '../money/Money.ts';
import { newestVersion, type Scenario } from '../Scenario.ts';

/** What a plan decides of a scenario: one unit of its configuration, and the servers that are bought. */
export interface PlanDecisions {
  readonly scenario: Partial<Scenario>;
  readonly money: Partial<Money>;
}

/** A plan as the other calculators take it, in place of what the scenario said before. */
export function planScenario(
  { configuration, copy, first }: PlanCandidate,
  before: Pick<Scenario, 'engineId' | 'engineVersion'>,
): PlanDecisions {
  const { modelId, acceleratorId, serverId, engineId, weightFormatId, cacheFormatId } = configuration;
  const { parallelism, speculation } = configuration;
  return {
    scenario: {
      modelId,
      acceleratorId,
      engineId,
      // A plan takes the version of the scenario's engine, and of any other the newest.
      engineVersion: engineId === before.engineId ? before.engineVersion : newestVersion,
      weightFormatId,
      cacheFormatId,
      tensorCount: parallelism.tensorCount,
      pipelineCount: parallelism.pipelineCount,
      expertCount: parallelism.expertCount,
      dataCount: parallelism.dataCount,
      prefillCount: parallelism.prefillCount ?? 0,
      serverAcceleratorCount: first.acceleratorCount / first.serverCount,
      requestCount: Math.max(1, Math.round(copy.runningCount)),
      draftCount: speculation?.draftCount ?? 0,
    },
    money: { serverId, spareCount: first.spareCount },
  };
}

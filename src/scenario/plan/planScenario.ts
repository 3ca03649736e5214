import type { PlanCandidate } from '../../estimates/plan/PlanCandidate.ts';
import type { Money } from '../money/Money.ts';
import { newestVersion, type Scenario } from '../Scenario.ts';

/** What a plan decides of a scenario: the copies of its first month in their busiest minute, and the servers that are bought. */
export interface PlanDecisions {
  readonly scenario: Partial<Scenario>;
  readonly money: Partial<Money>;
}

/** A plan as the other calculators take it, in place of what the scenario said before. */
export function planScenario(
  { configuration, first, unitPeakRunningCount }: PlanCandidate,
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
      dataCount: parallelism.dataCount * first.copyCount,
      prefillCount: (parallelism.prefillCount ?? 0) * first.copyCount,
      serverAcceleratorCount: first.acceleratorCount / first.serverCount,
      requestCount: unitPeakRunningCount * first.copyCount,
      draftCount: speculation?.draftCount ?? 0,
    },
    money: { serverId, spareCount: first.spareCount },
  };
}

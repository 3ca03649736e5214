import type { PlanCandidate } from '../../estimates/plan/PlanCandidate.ts';
import type { Scenario } from '../Scenario.ts';

/** What a scenario says of a plan's configuration: one unit of it, as the other calculators take it. */
export const planScenario = ({ configuration, copy }: PlanCandidate): Partial<Scenario> => {
  const { modelId, acceleratorId, engineId, weightFormatId, cacheFormatId, parallelism, speculation } =
    configuration;
  return {
    modelId,
    acceleratorId,
    engineId,
    weightFormatId,
    cacheFormatId,
    tensorCount: parallelism.tensorCount,
    pipelineCount: parallelism.pipelineCount,
    expertCount: parallelism.expertCount,
    dataCount: parallelism.dataCount,
    prefillCount: parallelism.prefillCount ?? 0,
    requestCount: Math.max(1, Math.round(copy.runningCount)),
    draftCount: speculation?.draftCount ?? 0,
  };
};

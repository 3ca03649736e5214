import type { Catalogue } from '../../data/Catalogue.ts';
import type { EconomicsCatalogue } from '../../data/EconomicsCatalogue.ts';
import { doubtSettings } from '../../estimates/cost/costDoubt.ts';
import { sampleCost } from '../../estimates/cost/sampleCost.ts';
import type { LanguageModel } from '../../estimates/languageModel/LanguageModel.ts';
import type { KernelTables } from '../../estimates/performance/KernelTables.ts';
import type { ComparedScenario } from '../../reports/compare/ComparedScenario.ts';
import { comparisonColumn } from '../../reports/compare/comparisonColumn.ts';
import { answerScenario } from '../../scenario/compare/answerScenario.ts';
import type { Scenario } from '../../scenario/Scenario.ts';

/** Scenarios to compare, and everything their answers rest on. */
export interface CompareInput {
  readonly scenarios: readonly Scenario[];
  readonly catalogue: Catalogue;
  readonly economics: EconomicsCatalogue;
  readonly kernels: ReadonlyMap<string, KernelTables>;
  /** Models that scenarios bring along, by their texts; one that could not be read is absent. */
  readonly ownModels: ReadonlyMap<string, LanguageModel>;
  readonly ownKernels: KernelTables | undefined;
  readonly organisationText: string | undefined;
}

/** How far it is; columns are there early, and get the ranges of their costs one after another. */
export interface CompareProgress {
  readonly doneFraction: number;
  readonly columns: readonly ComparedScenario[];
}

/** Answers scenarios side by side: first with likely values, then with what the draws of the cost calculator add. */
export function comparedColumns(
  { scenarios, ownModels, ...facts }: CompareInput,
  onProgress: (progress: CompareProgress) => void = () => undefined,
): readonly ComparedScenario[] {
  const { economics } = facts;
  const answered = scenarios.map((scenario) => ({
    scenario,
    economics,
    answer: answerScenario({ ...facts, scenario, ownModel: ownModels.get(scenario.ownModel) }),
  }));
  const columns = answered.map((one) => comparisonColumn(one));
  const tell = (doneFraction: number) => onProgress({ doneFraction, columns: [...columns] });
  tell(0);
  for (const [index, one] of answered.entries()) {
    const { answer } = one;
    const asked = 'memory' in answer ? answer.served?.question : undefined;
    if (!asked || asked.allowed.length === 0) continue;
    const sampled = sampleCost(asked.plan, asked.ranges, {
      ...doubtSettings,
      allowed: asked.allowed,
      onProgress: (fraction) => tell((index + fraction) / answered.length),
    });
    columns[index] = comparisonColumn({ ...one, sampled });
  }
  return columns;
}

import { askedWithFitModels } from '../../scenario/plan/askedWithFitModels.ts';
import { planAlternatives } from '../../scenario/plan/planAlternatives.ts';
import { planConstraintsOf } from '../../scenario/plan/planConstraintsOf.ts';
import { ruledChoices } from '../../scenario/plan/ruledChoices.ts';
import { type AskedPlan, planQuestion } from '../../scenario/plan/planQuestion.ts';

/** What makes questions of a reader's decisions: one object, so that it can be loaded by one name. */
export const planAsking = {
  /** What is asked, with its constraints and the models that are good enough. */
  askedOf: (parts: AskedPlan): AskedPlan =>
    askedWithFitModels({ ...parts, constraints: planConstraintsOf(parts.scenario, parts.catalogue) }),
  /** Accelerators and models that rules of policy leave out, each with those rules. */
  ruledOutOf: ({ catalogue, economics, scenario, money, modelIds }: AskedPlan) =>
    ruledChoices({
      economics,
      money,
      modelIds: modelIds ?? [scenario.modelId],
      acceleratorIds: catalogue.accelerators.map(({ id }) => id),
    }).removed,
  planQuestion,
  planAlternatives,
};
export type PlanAsking = typeof planAsking;

import { planOf } from '../estimates/plan/searchPlan.ts';
import { catalogue } from '../data/siteCatalogue.ts';
import { siteEconomics as economics } from '../data/siteEconomics.ts';
import { type PlanView, planView } from '../reports/plan/planView.ts';
import { initialMoney } from '../scenario/money/moneyFields.ts';
import { kernelIdsOf, planQuestion } from '../scenario/plan/planQuestion.ts';
import { initialScenario } from '../scenario/scenarioFields.ts';
import { siteKernels } from './siteKernels.ts';

const kernels = new Map(
  kernelIdsOf(catalogue).flatMap((id) => {
    const tables = siteKernels(id);
    return tables ? [[id, tables] as const] : [];
  }),
);
const input = planQuestion({ catalogue, economics, scenario: initialScenario, money: initialMoney, kernels });

/** The plan every page shows before the reader changes anything. */
export const firstPlan: PlanView = planView(planOf(input), input);

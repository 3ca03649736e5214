import { checksOf, type PlanChecks } from '../estimates/plan/checkPlan.ts';
import { planOf } from '../estimates/plan/searchPlan.ts';
import { catalogue } from '../data/siteCatalogue.ts';
import { siteEconomics as economics } from '../data/siteEconomics.ts';
import { type PlanView, planView } from '../reports/plan/planView.ts';
import { initialMoney } from '../scenario/money/moneyFields.ts';
import { planAlternatives } from '../scenario/plan/planAlternatives.ts';
import { planQuestion } from '../scenario/plan/planQuestion.ts';
import { initialScenario } from '../scenario/scenarioFields.ts';
import { siteKernelTables } from './siteKernelTables.ts';

const asked = {
  catalogue,
  economics,
  scenario: initialScenario,
  money: initialMoney,
  kernels: siteKernelTables,
};
const input = planQuestion(asked);

const plan = planOf(input);

/** The plan every page shows before the reader changes anything. */
export const firstPlan: PlanView = planView(plan, input);
/** What is found out about it. */
export const firstChecks: PlanChecks = checksOf({
  input,
  plan,
  alternatives: planAlternatives(asked, input),
});

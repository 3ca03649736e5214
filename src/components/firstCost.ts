import { catalogue } from '../data/siteCatalogue.ts';
import { siteEconomics as economics } from '../data/siteEconomics.ts';
import { estimateMemory } from '../estimates/memory/estimateMemory.ts';
import { capacityWithin } from '../estimates/performance/capacityWithin.ts';
import { compileStep } from '../estimates/performance/compileStep.ts';
import { costDoubt } from '../estimates/cost/costDoubt.ts';
import { costView } from '../estimates/cost/costView.ts';
import { currencyText } from '../islands/cost/currencyText.ts';
import { initialMoney } from '../scenario/money/moneyFields.ts';
import { moneyQuestion } from '../scenario/money/moneyQuestion.ts';
import { promiseOf } from '../scenario/money/promiseOf.ts';
import { performanceInput } from '../scenario/performanceInput.ts';
import { defaultAnswer } from './defaultAnswer.ts';
import { siteKernels } from './siteKernels.ts';

const { scenario, chosen } = defaultAnswer;
const input = performanceInput(scenario, chosen, catalogue, siteKernels(chosen.accelerator.kernelsFrom));

/** The load one copy takes in the first scenario. */
export const firstCapacity = capacityWithin(
  input,
  estimateMemory(input),
  compileStep(input),
  promiseOf(initialMoney),
);

/** What the first answer about money is worked out from. */
export const firstQuestion = moneyQuestion({
  catalogue: economics,
  scenario,
  accelerator: chosen.accelerator,
  capacity: firstCapacity,
  money: initialMoney,
});

const { plan, ranges, allowed } = firstQuestion;

/** The answer about money every page shows before the reader changes anything, and its draws. */
export const firstCost = {
  view: costView(plan, ranges, allowed),
  draws: costDoubt(plan, ranges, allowed),
  currency: currencyText(firstQuestion.chosen.currency),
};

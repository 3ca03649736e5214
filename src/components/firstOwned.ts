import { ownedModels } from '../estimates/plan/ownedModels.ts';
import { catalogue } from '../data/siteCatalogue.ts';
import { siteEconomics as economics } from '../data/siteEconomics.ts';
import { type OwnedView, ownedView } from '../reports/plan/ownedView.ts';
import { initialMoney } from '../scenario/money/moneyFields.ts';
import { ownedQuestion } from '../scenario/plan/ownedQuestion.ts';
import { initialScenario } from '../scenario/scenarioFields.ts';
import { siteKernelTables } from './siteKernelTables.ts';

function answerOf(): OwnedView {
  const input = ownedQuestion({
    catalogue,
    economics,
    scenario: initialScenario,
    money: initialMoney,
    kernels: siteKernelTables,
  });
  const search = ownedModels(input);
  let step = search.next();
  while (!step.done) step = search.next();
  return ownedView(step.value, input);
}

/** What the first scenario's machines serve, before the reader changes anything. */
export const firstOwned = answerOf();

import type { OwnedAnswers } from '../estimates/plan/OwnedAnswer.ts';
import { ownedModels } from '../estimates/plan/ownedModels.ts';
import { catalogue } from '../data/siteCatalogue.ts';
import { siteEconomics as economics } from '../data/siteEconomics.ts';
import { initialMoney } from '../scenario/money/moneyFields.ts';
import { ownedQuestion } from '../scenario/plan/ownedQuestion.ts';
import { kernelIdsOf } from '../scenario/plan/planQuestion.ts';
import { initialScenario } from '../scenario/scenarioFields.ts';
import { siteKernels } from './siteKernels.ts';

const kernels = new Map(
  kernelIdsOf(catalogue).flatMap((id) => {
    const tables = siteKernels(id);
    return tables ? [[id, tables] as const] : [];
  }),
);

function answersOf(): OwnedAnswers {
  const search = ownedModels(
    ownedQuestion({ catalogue, economics, scenario: initialScenario, money: initialMoney, kernels }),
  );
  let step = search.next();
  while (!step.done) step = search.next();
  return step.value;
}

/** What the first scenario's machines serve, before the reader changes anything. */
export const firstOwned = answersOf();

const spoken = new Set(
  firstOwned.served.flatMap(({ modelId, configuration: { weightFormatId, engineId } }) => [
    modelId,
    weightFormatId,
    engineId,
  ]),
);

/** Names of what that answer speaks of, by id. */
export const firstOwnedNames: Readonly<Record<string, string>> = Object.fromEntries(
  [...catalogue.models, ...catalogue.formats, ...catalogue.engines]
    .filter(({ id }) => spoken.has(id))
    .map(({ id, name }) => [id, name]),
);

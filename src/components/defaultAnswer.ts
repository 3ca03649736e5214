import { catalogue } from '../data/siteCatalogue.ts';
import { estimateMemory } from '../estimates/memory/estimateMemory.ts';
import { chooseFrom } from '../scenario/chooseFrom.ts';
import { memoryInput } from '../scenario/memoryInput.ts';
import { initialScenario } from '../scenario/scenarioFields.ts';
import type { Scenario } from '../scenario/Scenario.ts';

/** The answer to a scenario while pages are built. */
export function answerTo(scenario: Scenario) {
  const chosen = chooseFrom(catalogue, scenario);
  if ('refusals' in chosen)
    throw new RangeError(chosen.refusals[0]?.message ?? 'scenario must name known records');
  return { scenario, chosen, estimate: estimateMemory(memoryInput(scenario, chosen)) };
}

/** The answer every page shows before the reader changes anything. */
export const defaultAnswer = answerTo(initialScenario);

import { catalogue } from '../data/siteCatalogue.ts';
import { siteEconomics } from '../data/siteEconomics.ts';
import { currencyText } from '../islands/cost/currencyText.ts';
import { chooseFrom } from '../scenario/chooseFrom.ts';
import { moneyFromText } from '../scenario/money/moneyCodec.ts';
import type { Scenario } from '../scenario/Scenario.ts';
import { answerTraining } from '../scenario/training/answerTraining.ts';
import { trainingFromText } from '../scenario/training/trainingCodec.ts';
import { quantityText } from '../units/formatQuantity.ts';
import { labelledScenarios } from './labelledScenarios.ts';
import type { ScenarioRow } from './scenarioRows.ts';
import { siteTrainingTerms } from './siteTraining.ts';

/** Headings of the figures of a job. */
export const jobHeadings = ['Peak, each', 'Room, each', 'Time', 'Electricity', 'Rented'] as const;

const missing = 'does not fit';
const unpriced = 'no offer';

/** Training jobs side by side, worked out while pages are built; rows as `labelledScenarios` reads them. */
export const jobRows = (text: { readonly base: string; readonly rows: string }): readonly ScenarioRow[] =>
  labelledScenarios(text.base, text.rows).map(({ label, query, scenario }) => ({
    label,
    query,
    cells: cellsOf(scenario),
  }));

function cellsOf(scenario: Scenario): readonly string[] {
  const named = chooseFrom(catalogue, scenario);
  if ('refusals' in named) throw refused(named.refusals.map(({ message }) => message));
  const { model, accelerator } = named;
  const { training, refusals } = trainingFromText(scenario.training);
  const money = moneyFromText(scenario.money);
  if (refusals.length + money.refusals.length > 0) throw refused([...refusals, ...money.refusals]);
  const answer = answerTraining({
    training,
    money: money.money,
    model,
    accelerator,
    formats: catalogue.formats,
    terms: siteTrainingTerms,
    economics: siteEconomics,
  });
  if ('refusals' in answer) throw refused(answer.refusals.map(({ message }) => message));
  const { estimate, money: priced, chosen } = answer;
  if (chosen.refusals.length > 0) throw refused(chosen.refusals);
  const { memory, time, verdict } = estimate;
  const shown = currencyText(chosen.currency);
  const room = [quantityText(memory.usedBytes.mid, 'B'), quantityText(accelerator.memoryBytes.mid, 'B')];
  if (verdict === 'fails') return [...room, missing, missing, missing];
  return [
    ...room,
    quantityText(time.seconds.mid, 's'),
    shown.text(priced.electricityUsd.mid),
    priced.rentUsd ? shown.text(priced.rentUsd.mid) : unpriced,
  ];
}

const refused = (messages: readonly string[]): RangeError => new RangeError(messages.join('; '));

import { catalogue } from '../data/siteCatalogue.ts';
import { siteEconomics } from '../data/siteEconomics.ts';
import { estimateTraining } from '../estimates/training/estimateTraining.ts';
import { trainingMoney } from '../estimates/training/trainingMoney.ts';
import { trainingAcceleratorCount } from '../estimates/training/trainingTime.ts';
import { currencyText } from '../islands/cost/currencyText.ts';
import { chooseFrom } from '../scenario/chooseFrom.ts';
import { moneyFromText } from '../scenario/money/moneyCodec.ts';
import type { Scenario } from '../scenario/Scenario.ts';
import { trainingFromText } from '../scenario/training/trainingCodec.ts';
import { trainingInput } from '../scenario/training/trainingInput.ts';
import { trainingPrices } from '../scenario/training/trainingPrices.ts';
import { trainingRefusals } from '../scenario/training/trainingRefusals.ts';
import { quantityText } from '../units/formatQuantity.ts';
import { labelledScenarios } from './labelledScenarios.ts';
import type { ScenarioRow } from './scenarioRows.ts';
import { siteTrainingTerms } from './siteTraining.ts';

/** Headings of the figures of a job. */
export const jobHeadings = ['Peak, each', 'Room, each', 'Time', 'Electricity', 'Rented'] as const;

const missing = 'does not fit';
const unpriced = '–';

/** Training jobs side by side, worked out while pages are built; rows as `labelledScenarios` reads them. */
export const jobRows = (text: { readonly base: string; readonly rows: string }): readonly ScenarioRow[] =>
  labelledScenarios(text.base, text.rows).map(({ label, query, scenario }) => ({
    label,
    query,
    cells: cellsOf(scenario),
  }));

function cellsOf(scenario: Scenario): readonly string[] {
  const chosen = chooseFrom(catalogue, scenario);
  if ('refusals' in chosen)
    throw new RangeError(chosen.refusals[0]?.message ?? 'rows must name known records');
  const { model, accelerator } = chosen;
  const decoded = trainingFromText(scenario.training);
  const job = trainingInput(decoded.training, {
    model,
    accelerator,
    formats: catalogue.formats,
    terms: siteTrainingTerms,
  });
  const problem = decoded.refusals[0] ?? trainingRefusals(job)[0]?.message;
  if (problem !== undefined) throw new RangeError(problem);
  const { memory, time, verdict } = estimateTraining(job);
  const priced = trainingPrices({
    catalogue: siteEconomics,
    money: moneyFromText(scenario.money).money,
    modelId: model.id,
    accelerator,
    acceleratorCount: trainingAcceleratorCount(job.layout),
  });
  const money = trainingMoney(time.seconds, priced.prices);
  const shown = currencyText(priced.chosen.currency);
  const room = [quantityText(memory.usedBytes.mid, 'B'), quantityText(accelerator.memoryBytes.mid, 'B')];
  if (verdict === 'fails') return [...room, missing, missing, missing];
  return [
    ...room,
    quantityText(time.seconds.mid, 's'),
    shown.text(money.electricityUsd.mid),
    money.rentUsd ? shown.text(money.rentUsd.mid) : unpriced,
  ];
}

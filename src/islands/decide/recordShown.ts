import type { CostDoubt } from '../../estimates/cost/costDoubt.ts';
import type { DecisionRecord } from '../../reports/decide/DecisionRecord.ts';
import { recordDecision } from '../../reports/decide/recordDecision.ts';
import { summariseScenario } from '../../reports/summariseScenario.ts';
import { scenarioQuery } from '../../scenario/linkCodec.ts';
import type { MoneyFigure } from '../../scenario/money/MoneyFigure.ts';
import type { Scenario } from '../../scenario/Scenario.ts';
import { view } from '../cost/costViewStore.ts';
import type { CurrencyText } from '../cost/currencyText.ts';
import { economics } from '../cost/economicsStore.ts';
import { formatFigure } from '../cost/formatFigure.ts';
import { unitFactor, unitText } from '../cost/unitText.ts';
import { answer } from '../shared/scenarioStore.ts';
import { asked, decision, weighed } from './decideStore.ts';
import { longDeciders, pageAddress, today } from './startDecision.ts';

interface Shown {
  readonly currency: CurrencyText;
  readonly doubt: CostDoubt | undefined;
  readonly sourceTitles: Readonly<Record<string, string>>;
  readonly scenario: Scenario;
  readonly base: string;
}

/** The record of what the page shows; undefined while there is nothing to record. */
export function recordShown({
  currency,
  doubt,
  sourceTitles,
  scenario,
  base,
}: Shown): DecisionRecord | undefined {
  const [known, priced, ranked, current] = [asked.value, view.value, weighed.value, answer.value];
  if (!known || !priced || !ranked || !current) return undefined;
  const { model, hardware, workload } = summariseScenario(scenario, current.chosen, current.estimate);
  const query = scenarioQuery(scenario);
  const page = pageAddress.value ?? `${base}calculators/decide/`;
  return recordDecision({
    asked: known,
    priced,
    doubt,
    weighed: ranked,
    scenario,
    deployment: { model, hardware, workload },
    text: currency.text,
    figureText: (figure: Pick<MoneyFigure, 'unit'>, value: number) => {
      const unit = unitText(figure, currency);
      const text = formatFigure(value * unitFactor(figure, currency));
      return unit === '' ? text : `${text}\u00a0${unit}`;
    },
    titleOf: (id) => sourceTitles[id],
    deciders: longDeciders.value === '' ? decision.value.deciders : longDeciders.value,
    address: query === '' ? page : `${page}?${query}`,
    dataOf: economics.value?.day ?? '',
    preparedOn: today.value,
  });
}

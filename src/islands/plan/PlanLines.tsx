import type { PlanCandidate } from '../../estimates/plan/PlanCandidate.ts';
import { layoutText } from '../../reports/plan/layoutText.ts';
import type { NameOf } from '../../reports/plan/planNames.ts';
import { fewerBitsText } from '../../reports/plan/fewerBitsText.ts';
import { planScenario } from '../../scenario/plan/planScenario.ts';
import { weeksFromSeconds } from '../../units/conversions.ts';
import { formatCount, formatThreeDigits, quantityText } from '../../units/formatQuantity.ts';
import { changeWithMoney } from '../cost/costStore.ts';
import type { CurrencyText } from '../cost/currencyText.ts';
import { catalogue, emptyCatalogue } from '../shared/catalogueStore.ts';
import { scenario } from '../shared/scenarioStore.ts';
import { asksWhatIsBuilt, firstFewerBits } from './planParts.ts';

interface Props {
  readonly candidate: PlanCandidate;
  readonly nameOf: NameOf;
  readonly currency: CurrencyText;
  readonly base: string;
}

/** What the plan takes and gives, line by line, and the way to take it along to the other calculators. */
export function PlanLines({ candidate, nameOf, currency, base }: Props) {
  const take = () => {
    const decided = planScenario(candidate, scenario.peek());
    changeWithMoney(decided.scenario, decided.money);
  };
  const { configuration, first, cost, copy, requestsPerSecond, spareFraction, leadSeconds } = candidate;
  const { acceleratorId, serverId, engineId, weightFormatId, cacheFormatId, parallelism } = configuration;
  const fewerBits = asksWhatIsBuilt()
    ? firstFewerBits.value
    : fewerBitsText(candidate, catalogue.value ?? emptyCatalogue);
  const rows: readonly (readonly [string, string])[] = [
    ['Server', nameOf(serverId)],
    ['Accelerators', `${formatCount(first.acceleratorCount)} ${nameOf(acceleratorId)}`],
    ['Copies for the peak', layoutText(first.copyCount, parallelism)],
    ['Weights and cache', `${nameOf(weightFormatId)}, cache ${nameOf(cacheFormatId)}`],
    ['Engine', nameOf(engineId)],
    [
      'A copy takes',
      `${formatThreeDigits(requestsPerSecond.mid)} requests a second (${formatThreeDigits(requestsPerSecond.low)}\u2013${formatThreeDigits(requestsPerSecond.high)}), ${formatCount(copy.runningCount)} at once`,
    ],
    ['Beyond the peak', `${formatThreeDigits(spareFraction * 100)}\u00a0%, spares included`],
    ['Power, as rated', quantityText(first.watts, 'W')],
    ['Racks', formatCount(first.rackCount)],
    ['Due at the start', currency.text(cost.startUsd)],
    ['Per user and month', currency.text(cost.usdPerUserMonth)],
    [
      'Delivery',
      leadSeconds === undefined
        ? 'not recorded'
        : `${formatThreeDigits(weeksFromSeconds(leadSeconds))} weeks at best`,
    ],
  ];
  return (
    <>
      <table class="data-table plan-lines">
        <caption class="hidden-visually">The plan, line by line</caption>
        <tbody>
          {rows.map(([name, text]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{text}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {fewerBits === '' ? null : (
        <p class="field-note">
          {fewerBits} <a href={`${base}articles/quantisation/`}>what decides it</a>.
        </p>
      )}
      <p class="plan-next">
        <button class="button" type="button" onClick={take}>
          Take it as my scenario
        </button>
        <span class="field-note">
          The <a href={`${base}calculators/memory/`}>memory</a>,{' '}
          <a href={`${base}calculators/performance/`}>performance</a> and{' '}
          <a href={`${base}calculators/cost/`}>cost</a> calculators then show it in full,{' '}
          <a href={`${base}calculators/deployment/`}>deployment</a> writes its files, and{' '}
          <a href={`${base}calculators/decide/`}>the decision</a> ends in a record for the board.
        </span>
      </p>
    </>
  );
}

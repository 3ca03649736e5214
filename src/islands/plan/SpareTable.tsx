import type { NameOf } from '../../reports/plan/planNames.ts';
import type { PlanView } from '../../reports/plan/planView.ts';
import { formatCount, formatThreeDigits } from '../../units/formatQuantity.ts';
import type { CurrencyText } from '../cost/currencyText.ts';

interface Props {
  readonly view: PlanView;
  readonly nameOf: NameOf;
  readonly currency: CurrencyText;
}

const percentText = (fraction: number): string => `${formatThreeDigits(fraction * 100)}\u00a0%`;

/** What more capacity to spare costs: plans that nothing cheaper has as much of, the cheapest first. */
export function SpareTable({ view: { spareFront }, nameOf, currency }: Props) {
  const [least] = spareFront;
  const most = spareFront.at(-1);
  if (!least || !most || least === most) return null;
  const leastUsd = least.cost.presentUsd;
  return (
    <section class="chart" aria-labelledby="plan-spare-title">
      <p class="chart-title" id="plan-spare-title">
        {percentText(least.spareFraction)} beyond the peak come with the cheapest plan;{' '}
        {percentText(most.spareFraction)} cost {currency.text(most.cost.presentUsd - leastUsd)} more
      </p>
      <p class="chart-subtitle">
        What all servers of the first month serve beyond the busiest minute, spares included. Each plan has
        more than any cheaper one.
      </p>
      <div class="table-scroll" tabIndex={0} role="region" aria-label="Plans by what they have to spare">
        <table class="data-table">
          <thead>
            <tr>
              <th scope="col">Servers</th>
              <th scope="col">Runs</th>
              <th scope="col" class="amount">
                Of them spare
              </th>
              <th scope="col" class="amount">
                Beyond the peak
              </th>
              <th scope="col" class="amount">
                Cost
              </th>
              <th scope="col" class="amount">
                More
              </th>
            </tr>
          </thead>
          <tbody>
            {spareFront.map(({ configuration, first, spareFraction, cost }) => (
              <tr key={JSON.stringify([configuration, first.spareCount])}>
                <th scope="row">
                  {formatCount(first.serverCount)} × {nameOf(configuration.serverId)}
                </th>
                <td>
                  {nameOf(configuration.weightFormatId)}, {nameOf(configuration.engineId)}
                </td>
                <td class="amount">{formatCount(first.spareCount)}</td>
                <td class="amount">{percentText(spareFraction)}</td>
                <td class="amount">{currency.text(cost.presentUsd)}</td>
                <td class="amount">
                  {cost.presentUsd > leastUsd ? currency.text(cost.presentUsd - leastUsd) : ''}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

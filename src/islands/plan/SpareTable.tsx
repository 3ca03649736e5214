import type { NameOf } from '../../reports/plan/planNames.ts';
import type { PlanView } from '../../reports/plan/planView.ts';
import { formatCount, formatThreeDigits } from '../../units/formatQuantity.ts';
import type { CurrencyText } from '../cost/currencyText.ts';
import { DataTable } from '../shared/DataTable.tsx';

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
      <DataTable
        label="Plans by what they have to spare"
        columns={[
          'Servers',
          { name: 'Runs', kind: 'words' },
          'Of them spare',
          'Beyond the peak',
          'Cost',
          'More',
        ]}
        rows={spareFront.map(({ configuration, first, spareFraction, cost }) => [
          `${formatCount(first.serverCount)} × ${nameOf(configuration.serverId)}`,
          `${nameOf(configuration.weightFormatId)}, ${nameOf(configuration.engineId)}`,
          formatCount(first.spareCount),
          percentText(spareFraction),
          currency.text(cost.presentUsd),
          cost.presentUsd > leastUsd ? currency.text(cost.presentUsd - leastUsd) : '',
        ])}
      />
    </section>
  );
}

import { DemandsChart } from '../../charts/demands/DemandsChart.tsx';
import { demandsSummary } from '../../charts/demands/demandsSummary.ts';
import { demandsLayout } from '../../charts/demands/layout.ts';
import type { NameOf } from '../../reports/plan/planNames.ts';
import { serversText } from '../../reports/plan/planSentence.ts';
import { type Currency, formatMoney } from '../../units/formatMoney.ts';
import { ChartFigure } from '../cost/ChartFigure.tsx';
import type { CurrencyText } from '../cost/currencyText.ts';
import { BothDrawings } from '../shared/BothDrawings.tsx';
import { checksSoFar, planChecks } from './planStore.ts';

interface Props {
  readonly nameOf: NameOf;
  readonly currency: CurrencyText;
}

/** What each limit, list, spare and rule costs: the plan without it would be so much cheaper. */
export function DemandsFigure({ nameOf, currency }: Props) {
  const costs = checksSoFar.value?.demandCosts ?? [];
  if (costs.length === 0) return null;
  const rows = costs.map(({ id, name, costUsd }) => ({ id, name, value: costUsd * currency.perUsd }));
  const moneyText = (value: number) => formatMoney(value, currency.code as Currency);
  const summary = demandsSummary(rows, moneyText);
  return (
    <ChartFigure
      id="demands"
      title={planChecks.state.value.running ? 'What each demand costs, as far as it is known' : summary}
      subtitle="The cheapest plan by the estimate, less the cheapest one without the demand; everything else stays. Two demands that hold back the same things cost nothing alone. What the promise costs is not counted."
      columns={['Demand', 'Costs', 'Bought without it']}
      rows={costs.map(({ name, costUsd, candidate }) => [
        name,
        costUsd > 0 ? currency.text(costUsd) : 'nothing',
        candidate
          ? `${serversText(candidate, nameOf)}, ${nameOf(candidate.configuration.engineId)}`
          : 'the same',
      ])}
      exported={costs.map(({ id, costUsd, candidate }) => ({
        demand: id,
        cost_usd: costUsd,
        accelerator_without: candidate?.configuration.acceleratorId ?? '',
        servers_without: candidate?.first.serverCount ?? '',
      }))}
    >
      <BothDrawings
        of={DemandsChart}
        layoutAt={(width) =>
          demandsLayout({
            rows,
            width,
            xName: `More over the horizon than without it, ${currency.code}`,
            text: moneyText,
          })
        }
        id="demands"
        summary={summary}
      />
    </ChartFigure>
  );
}

import { sharesLayout } from '../../charts/shares/layout.ts';
import { SharesChart } from '../../charts/shares/SharesChart.tsx';
import { sharesSummary } from '../../charts/shares/sharesSummary.ts';
import { costCategories } from '../../estimates/cost/Ledger.ts';
import type { MoneyQuestion } from '../../scenario/money/moneyQuestion.ts';
import { categoryNames } from '../../reports/cost/categoryNames.ts';
import { sharesTitle } from '../../reports/cost/figureTitles.ts';
import { wayNames } from '../../reports/cost/wayNames.ts';
import { BothDrawings } from '../shared/BothDrawings.tsx';
import { ChartFigure } from './ChartFigure.tsx';
import type { CostDoubt } from '../../estimates/cost/costDoubt.ts';
import type { Way } from '../../estimates/cost/CostEstimate.ts';
import type { CostView } from '../../estimates/cost/costView.ts';
import type { CurrencyText } from './currencyText.ts';

interface Props {
  readonly question: MoneyQuestion;
  readonly view: CostView;
  readonly doubt: CostDoubt | undefined;
  readonly currency: CurrencyText;
}

/** What the money goes to under each way. */
export function SharesFigure({ question, view, doubt, currency }: Props) {
  const { allowed } = question;
  const { estimate } = view;
  const used = costCategories.filter((category) =>
    allowed.some((way) => estimate.costs[way].categories[category] !== undefined),
  );
  const rangeOf = (way: Way) => {
    const last = doubt?.sampled.cash[way].at(-1);
    return last && { low: last.low * currency.perUsd, high: last.high * currency.perUsd };
  };
  const input = {
    rows: allowed.map((way) => ({
      way,
      name: wayNames[way],
      ...rangeOf(way),
      parts: used.flatMap((category) => {
        const usd = estimate.costs[way].categories[category];
        return usd === undefined
          ? []
          : [{ category, name: categoryNames[category], amount: usd * currency.perUsd }];
      }),
    })),
    xName: `Cash out over the horizon, ${currency.code}`,
    text: (amount: number) => currency.text(amount / currency.perUsd),
  };
  const summary = sharesSummary(input);
  return (
    <ChartFigure
      id="shares"
      title={sharesTitle(question, view)}
      subtitle="Cash over the whole horizon, not discounted; resale comes back at the end. Below a bar, what eight draws in ten of its total lie between."
      columns={['What for', ...allowed.map((way) => wayNames[way])]}
      rows={[
        ...used.map((category) => [
          categoryNames[category],
          ...allowed.map((way) => {
            const usd = estimate.costs[way].categories[category];
            return usd === undefined ? '' : currency.text(usd);
          }),
        ]),
        ['In all', ...allowed.map((way) => currency.text(estimate.costs[way].totalUsd))],
      ]}
      exported={used.map((category) => ({
        category,
        ...Object.fromEntries(
          allowed.map((way) => [
            `${way}_${currency.code}`,
            (estimate.costs[way].categories[category] ?? 0) * currency.perUsd,
          ]),
        ),
      }))}
    >
      <BothDrawings
        of={SharesChart}
        layoutAt={(width) => sharesLayout({ ...input, width })}
        id="shares"
        summary={summary}
      />
    </ChartFigure>
  );
}

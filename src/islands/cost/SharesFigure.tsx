import { costCategories } from '../../estimates/cost/Ledger.ts';
import type { MoneyQuestion } from '../../scenario/money/moneyQuestion.ts';
import { categoryNames } from '../../reports/cost/categoryNames.ts';
import { wayNames } from '../../reports/cost/wayNames.ts';
import { ChartFigure } from './ChartFigure.tsx';
import type { CostView } from './costView.ts';
import type { CurrencyText } from './currencyText.ts';

interface Props {
  readonly question: MoneyQuestion;
  readonly view: CostView;
  readonly currency: CurrencyText;
}

/** What the money goes to under each way. */
export function SharesFigure({ question: { allowed }, view: { estimate }, currency }: Props) {
  const used = costCategories.filter((category) =>
    allowed.some((way) => estimate.costs[way].categories[category] !== undefined),
  );
  return (
    <ChartFigure
      id="shares"
      title="What the money goes to"
      subtitle="Cash over the whole horizon, not discounted; resale comes back at the end."
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
      {null}
    </ChartFigure>
  );
}

import type { MoneyQuestion } from '../../scenario/money/moneyQuestion.ts';
import { wayNames } from '../../reports/cost/wayNames.ts';
import { formatCount, formatThreeDigits } from '../../units/formatQuantity.ts';
import { ChartFigure } from './ChartFigure.tsx';
import type { CostDoubt, CostView } from './costView.ts';

interface Props {
  readonly question: MoneyQuestion;
  readonly view: CostView;
  readonly doubt: CostDoubt;
}

/** How likely each way is the cheapest, from an eighth of the reader's load to thirty-two times it. */
export function ChancesFigure({ question: { allowed }, view: { estimate }, doubt: { chances } }: Props) {
  const most = Math.max(0, ...chances.map(({ cheapestFraction }) => cheapestFraction.own));
  return (
    <ChartFigure
      id="chances"
      title={`Owning is the cheapest in up to ${formatCount(most * 100)} draws of 100, over this range of load`}
      subtitle={`Your load is 1: ${formatThreeDigits(estimate.load.meanPerSecond)} requests a second on average.`}
      columns={['Load over yours', ...allowed.map((way) => `${wayNames[way]}, of 100`)]}
      rows={chances.map(({ factor, cheapestFraction }) => [
        formatThreeDigits(factor),
        ...allowed.map((way) => formatCount(cheapestFraction[way] * 100)),
      ])}
      exported={chances.map(({ factor, cheapestFraction }) => ({
        load_over_yours: factor,
        ...Object.fromEntries(allowed.map((way) => [way, cheapestFraction[way]])),
      }))}
    >
      {null}
    </ChartFigure>
  );
}

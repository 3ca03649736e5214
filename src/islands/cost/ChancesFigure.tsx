import { probabilityLayout } from '../../charts/probability/layout.ts';
import { ProbabilityChart } from '../../charts/probability/ProbabilityChart.tsx';
import { probabilitySummary } from '../../charts/probability/probabilitySummary.ts';
import type { MoneyQuestion } from '../../scenario/money/moneyQuestion.ts';
import { chancesTitle } from '../../reports/cost/figureTitles.ts';
import { wayNames } from '../../reports/cost/wayNames.ts';
import { formatCount, formatThreeDigits } from '../../units/formatQuantity.ts';
import { BothDrawings } from '../shared/BothDrawings.tsx';
import { ChartFigure } from './ChartFigure.tsx';
import type { CostDoubt } from '../../estimates/cost/costDoubt.ts';
import type { CostView } from '../../estimates/cost/costView.ts';

interface Props {
  readonly question: MoneyQuestion;
  readonly view: CostView;
  readonly doubt: CostDoubt;
}

/** How likely each way is the cheapest, from an eighth of the reader's load to thirty-two times it. */
export function ChancesFigure({ question, view, doubt: { chances, sampled } }: Props) {
  const { allowed } = question;
  const { estimate } = view;
  const input = {
    ways: allowed.map((way) => ({
      way,
      name: wayNames[way],
      points: chances.map(({ factor, cheapestFraction }) => ({
        at: factor,
        fraction: cheapestFraction[way],
      })),
    })),
    own: { at: 1, name: 'Yours' },
    xScale: 'log' as const,
    xName: 'Load, times yours',
    tickText: formatThreeDigits,
    placeText: (at: number) => (at === 1 ? 'your load' : `${formatThreeDigits(at)} times your load`),
  };
  const summary = probabilitySummary(input);
  return (
    <ChartFigure
      id="chances"
      title={chancesTitle(question, sampled)}
      subtitle={`Share of draws in which each way costs least. Your load is ${formatThreeDigits(estimate.load.meanPerSecond)} requests a second on average, ${formatThreeDigits((estimate.own[0]?.utilisationFraction ?? 0) * 100)} % of what the servers for it could finish.`}
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
      <BothDrawings
        of={ProbabilityChart}
        layoutAt={(width) => probabilityLayout({ ...input, width })}
        id="chances"
        summary={summary}
      />
    </ChartFigure>
  );
}

import { crossingsOf } from '../../charts/volume/crossingsOf.ts';
import { volumeLayout } from '../../charts/volume/layout.ts';
import { VolumeChart } from '../../charts/volume/VolumeChart.tsx';
import { volumeSummary } from '../../charts/volume/volumeSummary.ts';
import { volumeTitle } from '../../reports/cost/figureTitles.ts';
import { wayNames } from '../../reports/cost/wayNames.ts';
import type { MoneyQuestion } from '../../scenario/money/moneyQuestion.ts';
import { formatQuantity } from '../../units/formatQuantity.ts';
import { BothDrawings } from '../shared/BothDrawings.tsx';
import { ChartFigure } from './ChartFigure.tsx';
import type { CostView } from '../../estimates/cost/costView.ts';
import type { CurrencyText } from './currencyText.ts';

interface Props {
  readonly question: MoneyQuestion;
  readonly view: CostView;
  readonly currency: CurrencyText;
}

const everyTenth = 10;

/** A number of tokens in words: 12 million, 3.4 billion. */
const tokenText = (tokens: number): string => {
  const { value, unit } = formatQuantity(tokens, 'parameter');
  return unit === '' ? value : `${value}\u00a0${unit}`;
};

/** What a month costs under each way as the volume grows, everything else equal. */
export function VolumeFigure({ question, view, currency }: Props) {
  const { allowed } = question;
  const { volume } = view;
  const ways = allowed.map((way) => ({
    way,
    name: wayNames[way],
    points: volume.map(({ tokensPerMonth, usdPerMonth }) => ({
      tokens: tokensPerMonth,
      cost: usdPerMonth[way] * currency.perUsd,
    })),
  }));
  const own = volume.find(({ factor }) => Math.abs(factor - 1) < 1e-9)?.tokensPerMonth;
  const input = {
    ways,
    crossings: crossingsOf(ways).filter(({ below, beyond }) => [below, beyond].includes('own')),
    ...(own !== undefined && { own: { tokens: own, name: 'Yours' } }),
    xName: 'Tokens a month',
    yName: `${currency.code} a month`,
    text: (cost: number) => currency.text(cost / currency.perUsd),
    tickText: tokenText,
    volumeText: tokenText,
  };
  const summary = volumeSummary(input);
  return (
    <ChartFigure
      id="volume"
      title={volumeTitle(question, view)}
      subtitle="A month on average over the horizon, in money of today. Owned servers come whole, so their line climbs in steps; tokens called are paid one by one."
      columns={['Tokens a month', ...ways.map(({ name }) => name)]}
      rows={volume
        .filter((_, place) => place % everyTenth === 0)
        .map(({ tokensPerMonth, usdPerMonth }) => [
          tokenText(tokensPerMonth),
          ...allowed.map((way) => currency.text(usdPerMonth[way])),
        ])}
      exported={volume.map(({ tokensPerMonth, usdPerMonth }) => ({
        tokens_per_month: tokensPerMonth,
        ...Object.fromEntries(
          allowed.map((way) => [`${way}_${currency.code}_per_month`, usdPerMonth[way] * currency.perUsd]),
        ),
      }))}
    >
      <BothDrawings
        of={VolumeChart}
        layoutAt={(width) => volumeLayout({ ...input, width })}
        id="volume"
        summary={summary}
      />
    </ChartFigure>
  );
}

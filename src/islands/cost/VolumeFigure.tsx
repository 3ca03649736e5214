import type { MoneyQuestion } from '../../scenario/money/moneyQuestion.ts';
import { wayNames } from '../../reports/cost/wayNames.ts';
import { formatThreeDigits } from '../../units/formatQuantity.ts';
import { ChartFigure } from './ChartFigure.tsx';
import type { CostView } from './costView.ts';
import type { CurrencyText } from './currencyText.ts';

interface Props {
  readonly question: MoneyQuestion;
  readonly view: CostView;
  readonly currency: CurrencyText;
}

const million = 1e6;
const everyTenth = 10;

/** What a month costs under each way as the volume grows, everything else equal. */
export function VolumeFigure({ question: { allowed }, view: { volume }, currency }: Props) {
  return (
    <ChartFigure
      id="volume"
      title="What a month costs as the volume grows"
      subtitle="Owned servers come whole, so their line climbs in steps; tokens called are paid one by one."
      columns={['Million tokens a month', ...allowed.map((way) => wayNames[way])]}
      rows={volume
        .filter((_, place) => place % everyTenth === 0)
        .map(({ tokensPerMonth, usdPerMonth }) => [
          formatThreeDigits(tokensPerMonth / million),
          ...allowed.map((way) => currency.text(usdPerMonth[way])),
        ])}
      exported={volume.map(({ tokensPerMonth, usdPerMonth }) => ({
        tokens_per_month: tokensPerMonth,
        ...Object.fromEntries(
          allowed.map((way) => [`${way}_${currency.code}_per_month`, usdPerMonth[way] * currency.perUsd]),
        ),
      }))}
    >
      {null}
    </ChartFigure>
  );
}

import { cashLayout } from '../../charts/cash/layout.ts';
import { CashChart } from '../../charts/cash/CashChart.tsx';
import { cashSummary } from '../../charts/cash/cashSummary.ts';
import { cashBandAt } from '../../estimates/cost/cashBandAt.ts';
import type { Way } from '../../estimates/cost/CostEstimate.ts';
import { serversAdded } from '../../estimates/cost/serversAdded.ts';
import { monthsPerYear } from '../../units/conversions.ts';
import { countText } from '../../units/countText.ts';
import type { MoneyQuestion } from '../../scenario/money/moneyQuestion.ts';
import { cashTitle } from '../../reports/cost/figureTitles.ts';
import { wayNames } from '../../reports/cost/wayNames.ts';
import { BothDrawings } from '../shared/BothDrawings.tsx';
import { ChartFigure } from './ChartFigure.tsx';
import type { CostDoubt } from '../../estimates/cost/costDoubt.ts';
import type { CostView } from '../../estimates/cost/costView.ts';
import type { CurrencyText } from './currencyText.ts';

interface Props {
  readonly question: MoneyQuestion;
  readonly view: CostView;
  readonly doubt: CostDoubt | undefined;
  readonly currency: CurrencyText;
}

/** Bands that reach further above the lines would press them flat. */
const mostBand = 2;

/** Cash spent month by month under each way, with the range that draws give it and when owning overtakes. */
export function CashFigure({ question, view, doubt, currency }: Props) {
  const { allowed } = question;
  const { estimate, cheapest } = view;
  const bandAt = (way: Way, month: number) => doubt && cashBandAt(doubt.sampled, way, month);
  const most = Math.max(...allowed.flatMap((way) => estimate.costs[way].cash));
  const top = mostBand * most;
  const cut = allowed.some((way) => doubt?.sampled.cash[way].some(({ high }) => high > top));
  // Bands of more than two ways hide each other.
  const banded: ReadonlySet<Way> = new Set(cheapest ? ['own', cheapest] : ['own']);
  const purchases = serversAdded(estimate.own, question.money.ownedCount).map(({ month, count }) => ({
    month,
    text: countText(count, 'server'),
  }));
  const lines = allowed.map((way) => {
    const points = estimate.costs[way].cash.map((usd, month) => {
      const band = banded.has(way) ? bandAt(way, month) : undefined;
      return {
        month,
        value: usd * currency.perUsd,
        ...(band && {
          low: Math.min(top, band.low) * currency.perUsd,
          high: Math.min(top, band.high) * currency.perUsd,
        }),
      };
    });
    return { way, name: wayNames[way], points, ...(way === 'own' && { purchases }) };
  });
  const rivals = (['rent', 'call'] as const).filter((way) => allowed.includes(way));
  const breakEvens = allowed.includes('own')
    ? rivals.map((against) => {
        const range = doubt?.sampled.breakEven[against];
        return { against, low: range?.low, mid: estimate.breakEven[against].month, high: range?.high };
      })
    : [];
  const input = {
    ways: lines,
    breakEvens,
    xName: 'Months from the order',
    yName: `Cash out so far, ${currency.code}`,
    text: (value: number) => currency.text(value / currency.perUsd),
  };
  const summary = cashSummary(input);
  const months =
    lines[0]?.points.map(({ month }) => month).filter((month) => month % monthsPerYear === 0) ?? [];
  return (
    <ChartFigure
      id="cash"
      title={cashTitle(question, view, doubt?.sampled)}
      subtitle={`Lines are the likely figures, the bands of owning and of the cheapest way hold eight draws in ten${cut ? ` and are cut at ${currency.text(top)}` : ''}. Open dots are servers added. What the hardware sells for counts at the end.`}
      columns={['Month', ...lines.flatMap(({ name }) => [name, `${name}, range`])]}
      rows={months.map((month) => [
        String(month),
        ...lines.flatMap(({ way, points }) => {
          const band = bandAt(way, month);
          return [input.text(points[month]?.value ?? 0), band ? currency.range(band) : ''];
        }),
      ])}
      exported={(lines[0]?.points ?? []).map(({ month }) => ({
        month,
        ...Object.fromEntries(
          lines.map(({ way, points }) => [`${way}_${currency.code}`, points[month]?.value ?? 0]),
        ),
      }))}
    >
      <BothDrawings
        of={CashChart}
        layoutAt={(width) => cashLayout({ ...input, width })}
        id="cash"
        summary={summary}
      />
    </ChartFigure>
  );
}

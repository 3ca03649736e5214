import type { MoneyQuestion } from '../../scenario/money/moneyQuestion.ts';
import type { MoneyFigure } from '../../scenario/money/MoneyFigure.ts';
import type { Sensitivity } from '../../estimates/cost/sensitivityOf.ts';
import { tornadoLayout } from '../../charts/tornado/layout.ts';
import { TornadoChart } from '../../charts/tornado/TornadoChart.tsx';
import { tornadoSummary } from '../../charts/tornado/tornadoSummary.ts';
import { BothDrawings } from '../shared/BothDrawings.tsx';
import { ChartFigure } from './ChartFigure.tsx';
import type { CostDoubt } from '../../estimates/cost/costDoubt.ts';
import type { CurrencyText } from './currencyText.ts';
import { formatFigure } from './formatFigure.ts';
import { unitFactor, unitText } from './unitText.ts';

interface Props {
  readonly question: MoneyQuestion;
  readonly doubt: CostDoubt;
  readonly currency: CurrencyText;
}

const most = 12;

/** What matters most: each figure alone at its low and its high value, and the value that turns the verdict. */
export function TornadoFigure({
  question: { figures },
  doubt: { advantageUsd, sensitivity },
  currency,
}: Props) {
  const byName = new Map(figures.map((figure) => [figure.name, figure]));
  const rows = sensitivity.flatMap((row) => {
    const figure = byName.get(row.name);
    return figure ? [{ row, figure }] : [];
  });
  const shown = (figure: MoneyFigure, si: number) =>
    formatFigure((si / figure.unitSize) * unitFactor(figure, currency));
  const unitOf = (figure: MoneyFigure) => unitText(figure, currency);
  const flipText = (figure: MoneyFigure, { flip, range }: Sensitivity) =>
    flip === undefined
      ? 'nothing plausible'
      : `${flip < range.mid ? 'below' : 'above'} ${shown(figure, flip)}`;
  const wins = advantageUsd > 0;
  const header = wins ? 'Owning loses' : 'Owning wins';
  const input = {
    rows: rows.map(({ row, figure }) => ({
      id: figure.id,
      name: figure.label,
      unit: unitOf(figure) === '' ? undefined : unitOf(figure),
      low: { text: shown(figure, row.range.low), result: row.lowUsd * currency.perUsd },
      high: { text: shown(figure, row.range.high), result: row.highUsd * currency.perUsd },
      turns: row.flip === undefined ? undefined : flipText(figure, row),
    })),
    base: { name: 'now', result: advantageUsd * currency.perUsd },
    turn: { name: 'even', result: 0, header },
    xName: `What owning saves, ${currency.code}`,
    text: (result: number) => currency.text(result / currency.perUsd),
  };
  const summary = tornadoSummary({ ...input, resultName: 'what owning saves' });
  return (
    <ChartFigure
      id="tornado"
      title={`${rows[0]?.figure.label ?? 'Nothing'} moves the answer most`}
      subtitle={`What owning saves against the best other way, ${currency.text(advantageUsd)} at likely figures, when one figure moves from low to high and the rest stay. The last column of the table says where owning ${wins ? 'stops' : 'starts'} being the cheapest.`}
      columns={[
        'Figure',
        'Low',
        'High',
        'Saves at low',
        'Saves at high',
        wins ? 'Owning loses' : 'Owning wins',
      ]}
      rows={rows
        .slice(0, most)
        .map(({ row, figure }) => [
          unitOf(figure) === '' ? figure.label : `${figure.label}, ${unitOf(figure)}`,
          shown(figure, row.range.low),
          shown(figure, row.range.high),
          currency.text(row.lowUsd),
          currency.text(row.highUsd),
          flipText(figure, row),
        ])}
      exported={rows.map(({ row, figure }) => ({
        figure: figure.id,
        unit: figure.unit,
        low: row.range.low / figure.unitSize,
        likely: row.range.mid / figure.unitSize,
        high: row.range.high / figure.unitSize,
        advantage_usd_at_low: row.lowUsd,
        advantage_usd_at_high: row.highUsd,
        turns_at: row.flip === undefined ? '' : row.flip / figure.unitSize,
      }))}
    >
      <BothDrawings
        of={TornadoChart}
        layoutAt={(width) => tornadoLayout({ ...input, width })}
        id="tornado"
        summary={summary}
      />
    </ChartFigure>
  );
}

import { idleBatch } from '../../estimates/cost/idleBatch.ts';
import { midAssumptions } from '../../estimates/cost/midAssumptions.ts';
import { idleBatchSentence } from '../../reports/cost/idleBatchSentence.ts';
import { hoursFromSeconds, megatokensFromTokens, monthsPerYear } from '../../units/conversions.ts';
import type { MoneyQuestion } from '../../scenario/money/moneyQuestion.ts';
import { formatCount, formatThreeDigits, quantityText } from '../../units/formatQuantity.ts';
import { ExportRows } from '../shared/ExportRows.tsx';
import { DataTable } from '../shared/DataTable.tsx';
import { capacity } from './costStore.ts';
import type { CostView } from '../../estimates/cost/costView.ts';
import type { CurrencyText } from './currencyText.ts';

interface Props {
  readonly question: MoneyQuestion;
  readonly view: CostView;
  readonly currency: CurrencyText;
  readonly base: string;
}

const limitWords = {
  ttft: 'the first token would come later than promised',
  tpot: 'text would run slower than promised',
  endToEnd: 'whole answers would come later than promised',
  throughput: 'the accelerators can do no more',
} as const;

/** Servers over the years: what the peak needs, what stands by, what is drawn and what lies idle. */
export function CapacityTable({ question, view: { estimate }, currency, base }: Props) {
  const { plan, ranges } = question;
  const assumed = midAssumptions(ranges);
  const copy = capacity.value;
  const years = estimate.own.filter((_, month) => month % monthsPerYear === 0);
  const { peakPerSecond, meanPerSecond } = estimate.load;
  const rows = years.map((own, year) => ({
    year: year + 1,
    servers: own.serverCount,
    copies: own.copyCount,
    racks: own.rackCount,
    usedPercent: own.utilisationFraction * 100,
    idleHours: hoursFromSeconds(own.idleAcceleratorSeconds),
    idleMegatokens: megatokensFromTokens(idleBatch(plan, assumed, own, year * monthsPerYear).tokenCount),
    watts: own.watts,
  }));
  return (
    <section class="chart" aria-labelledby="capacity-title">
      <p class="chart-title" id="capacity-title">
        {formatThreeDigits(peakPerSecond)} requests a second in the busiest minute,{' '}
        {formatThreeDigits(meanPerSecond)} on average
      </p>
      <p class="chart-subtitle">
        {copy === undefined
          ? ''
          : copy.kept
            ? `A copy on ${plan.copy.acceleratorCount} accelerators takes ${formatThreeDigits(copy.requestsPerSecond.mid)} a second; beyond that ${limitWords[copy.limit]}. `
            : 'Even one request takes longer than promised; copies are counted at all they can finish. '}
        {idleBatchSentence(
          question,
          estimate.own[0] && idleBatch(plan, assumed, estimate.own[0], 0),
          currency.text,
        )}{' '}
        Change the promise under Load, or see{' '}
        <a href={`${base}calculators/performance/`}>what the performance rests on</a>.
      </p>
      <DataTable
        label="Servers over the years"
        columns={[
          'Year',
          'Servers',
          'Copies in use',
          'Racks',
          'Capacity used',
          'Idle accelerator-hours a month',
          'Million tokens they could do',
          'Servers draw',
        ]}
        rows={rows.map((row) => [
          String(row.year),
          formatCount(row.servers),
          formatCount(row.copies),
          formatCount(row.racks),
          `${formatThreeDigits(row.usedPercent)}\u00a0%`,
          formatCount(row.idleHours),
          formatCount(row.idleMegatokens),
          quantityText(row.watts, 'W'),
        ])}
      />
      <ExportRows name="capacity" rows={rows} />
    </section>
  );
}

import { idleBatch } from '../../estimates/cost/idleBatch.ts';
import { midAssumptions } from '../../estimates/cost/midAssumptions.ts';
import { idleBatchSentence } from '../../reports/cost/idleBatchSentence.ts';
import { hoursFromSeconds, megatokensFromTokens, monthsPerYear } from '../../units/conversions.ts';
import type { MoneyQuestion } from '../../scenario/money/moneyQuestion.ts';
import { formatCount, formatThreeDigits, quantityText } from '../../units/formatQuantity.ts';
import { ExportRows } from '../shared/ExportRows.tsx';
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
      <div class="table-scroll" tabIndex={0} role="region" aria-label="Servers over the years">
        <table class="data-table">
          <thead>
            <tr>
              <th scope="col">Year</th>
              <th scope="col" class="amount">
                Servers
              </th>
              <th scope="col" class="amount">
                Copies in use
              </th>
              <th scope="col" class="amount">
                Racks
              </th>
              <th scope="col" class="amount">
                Capacity used
              </th>
              <th scope="col" class="amount">
                Idle accelerator-hours a month
              </th>
              <th scope="col" class="amount">
                Million tokens they could do
              </th>
              <th scope="col" class="amount">
                Servers draw
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ year, servers, copies, racks, usedPercent, idleHours, idleMegatokens, watts }) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                <td class="amount">{formatCount(servers)}</td>
                <td class="amount">{formatCount(copies)}</td>
                <td class="amount">{formatCount(racks)}</td>
                <td class="amount">{formatThreeDigits(usedPercent)} %</td>
                <td class="amount">{formatCount(idleHours)}</td>
                <td class="amount">{formatCount(idleMegatokens)}</td>
                <td class="amount">{quantityText(watts, 'W')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ExportRows name="capacity" rows={rows} />
    </section>
  );
}

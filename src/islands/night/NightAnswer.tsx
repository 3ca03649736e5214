import { weekLayout } from '../../charts/week/layout.ts';
import { WeekChart } from '../../charts/week/WeekChart.tsx';
import { nightSentence } from '../../reports/nightSentence.ts';
import { startAssumption } from '../../scenario/startSeconds.ts';
import type { AnsweredNight } from '../../scenario/night/answerNight.ts';
import { exactly } from '../../units/Band.ts';
import { countText } from '../../units/countText.ts';
import { formatCount, quantityText } from '../../units/formatQuantity.ts';
import { currencyText } from '../cost/currencyText.ts';
import { BothDrawings } from '../shared/BothDrawings.tsx';
import { Result } from '../shared/Result.tsx';
import type { KnownNight } from './nightStore.ts';
import { MethodsTable, ShiftsTable } from './NightTables.tsx';

interface Props {
  readonly known: KnownNight;
  readonly base: string;
}

/** What the free hours are good for: the reader's job, the week, and the methods beside each other. */
export function NightAnswer({ known: { answer, accelerator, currency }, base }: Props) {
  if (!answer)
    return (
      <p class="calculator-answer" role="status">
        This service needs no servers of its own, so none are free at night.
      </p>
    );
  const shown = currencyText(currency);
  const { own, refusals, freeCounts, methods, serverCount, serverAcceleratorCount } = answer;
  const most = Math.max(...freeCounts);
  return (
    <>
      <div class="calculator-answer" id="answer">
        <p class="answer-sentence" aria-live="polite">
          {own
            ? nightSentence(own, most, (usd) => shown.text(usd))
            : `Your job cannot run as it is: ${refusals.join('; ')}.`}
        </p>
        {own?.night.elapsedSeconds ? (
          <div class="result-row">
            <Result label="Training alone" band={own.estimate.time.seconds} shown="s" />
            <Result label="Done after" band={own.night.elapsedSeconds} shown="s" />
            <Result
              label="Lost in every shift"
              band={exactly(own.changeSeconds)}
              shown="s"
              spread={`two starts at ${quantityText(startAssumption.engineSeconds, 's')} and ${quantityText(startAssumption.secondsPerGibibyte, 's')} for each GiB read or written: our assumption`}
            />
          </div>
        ) : null}
      </div>
      <div class="calculator-detail performance-detail">
        <FreeHours answer={answer} acceleratorName={accelerator.name} />
        <section class="chart" aria-labelledby="night-methods-title">
          <p class="chart-title" id="night-methods-title">
            The quickest job of each method within one server of {serverAcceleratorCount}
          </p>
          <p class="chart-subtitle">
            Your other decisions about training hold for all. {countText(serverCount, 'server')} stand in the
            first month; spare ones stay free for what fails. What a job takes in memory and what a server
            costs stand in the calculators of <a href={`${base}calculators/training/`}>fine-tuning</a> and{' '}
            <a href={`${base}calculators/cost/`}>cost</a>.
          </p>
          <MethodsTable methods={methods} currency={shown} />
        </section>
        {own?.night.shiftCount ? (
          <details>
            <summary>
              {countText(own.night.shifts.length, 'shift')} a week for your job,{' '}
              {quantityText(own.night.usefulSecondsPerWeek, 's')} of use
            </summary>
            <ShiftsTable shifts={own.night.shifts} />
          </details>
        ) : null}
      </div>
    </>
  );
}

function FreeHours({
  answer: { freeCounts, week },
  acceleratorName,
}: {
  readonly answer: AnsweredNight;
  readonly acceleratorName: string;
}) {
  const most = Math.max(...freeCounts);
  const least = Math.min(...freeCounts);
  const total = week.copyCount * week.copyAcceleratorCount + week.otherAcceleratorCount;
  const summary =
    least === most
      ? `${formatCount(most)} of ${formatCount(total)} accelerators beside spare servers are free in every hour.`
      : `Between ${formatCount(least)} and ${formatCount(most)} of ${formatCount(total)} accelerators beside spare servers are free, by the hour.`;
  return (
    <figure class="chart free-hours" aria-labelledby="night-week-title">
      <figcaption>
        <p class="chart-title" id="night-week-title">
          {summary}
        </p>
        <p class="chart-subtitle">
          {acceleratorName}. A copy of the service stays for any load at all; the others go as load falls.
        </p>
      </figcaption>
      <BothDrawings
        of={WeekChart}
        id="night-week"
        summary={summary}
        layoutAt={(width) =>
          weekLayout({
            hours: freeCounts,
            width,
            top: total,
            title: 'Free accelerators in each hour',
            marked: false,
          })
        }
      />
    </figure>
  );
}

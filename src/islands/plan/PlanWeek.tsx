import { weekLayout } from '../../charts/week/layout.ts';
import { WeekChart } from '../../charts/week/WeekChart.tsx';
import type { PlanCandidate } from '../../estimates/plan/PlanCandidate.ts';
import { usedFractions } from '../../reports/plan/usedFractions.ts';
import { hoursPerDay } from '../../units/conversions.ts';
import { formatThreeDigits } from '../../units/formatQuantity.ts';
import { dayNames, hourOfWeekText } from '../../units/hourOfWeekText.ts';
import { ChartFigure } from '../cost/ChartFigure.tsx';
import { shownQuestion } from '../cost/costStore.ts';
import { BothDrawings } from '../shared/BothDrawings.tsx';

const full = 100;
const text = (percent: number) => `${formatThreeDigits(percent)} %`;

/** How much of what is bought the hours of a week use; the rest is spare. */
export function PlanWeek({ candidate: { spareFraction } }: { readonly candidate: PlanCandidate }) {
  const question = shownQuestion.value;
  if (!question) return null;
  const used = usedFractions(question.chosen.hours, spareFraction).map((fraction) => fraction * full);
  const most = Math.max(...used);
  const least = Math.min(...used);
  const mean = used.reduce((sum, percent) => sum + percent, 0) / used.length;
  const title = `The busiest hour uses ${text(most)} of what is bought, the quietest ${text(least)}, the mean ${text(mean)}`;
  const days = dayNames.map((_, day) => used.slice(day * hoursPerDay, (day + 1) * hoursPerDay));
  return (
    <ChartFigure
      id="plan-week"
      title={title}
      subtitle="Each bar is the busiest minute of its hour, over all that the servers of the first month serve within the promise, spares among them. What is free may do work that can wait."
      columns={['Day', 'Quietest hour', 'Busiest hour']}
      rows={days.map((hours, day) => [
        dayNames[day] ?? '',
        text(Math.min(...hours)),
        text(Math.max(...hours)),
      ])}
      exported={used.map((percent, hour) => ({ hour: hourOfWeekText(hour), used_percent: percent }))}
    >
      <BothDrawings
        of={WeekChart}
        id="plan-week"
        summary={title}
        layoutAt={(width) =>
          weekLayout({
            hours: used,
            width,
            top: full,
            title: 'Used of what is bought, %, a row to 100',
            marked: false,
          })
        }
      />
    </ChartFigure>
  );
}

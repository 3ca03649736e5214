import { stepBarLayout } from '../../charts/step-bar/layout.ts';
import { StepBarChart } from '../../charts/step-bar/StepBarChart.tsx';
import { stepBarSummary } from '../../charts/step-bar/stepBarSummary.ts';
import { formatThreeDigits, quantityText } from '../../units/formatQuantity.ts';
import { BothDrawings, drawingWidths } from '../shared/BothDrawings.tsx';
import { partNames } from './partNames.ts';
import { stepPicture } from './pictureStore.ts';
import { DataTable } from '../shared/DataTable.tsx';

const { wide } = drawingWidths;

/** Where the time of an average step goes. */
export function StepFigure() {
  const picture = stepPicture.value;
  if (!picture) return null;
  const { step, served, pools } = picture.estimate;
  const total = step.reduce((sum, { seconds }) => sum + seconds, 0);
  const parts = step
    .filter(({ seconds }) => seconds > 0)
    .map(({ part, seconds }) => ({ part, name: partNames[part], seconds }));
  const summary = stepBarSummary({ parts });
  return (
    <figure class="chart" aria-labelledby="step-title">
      <figcaption>
        <p class="chart-title" id="step-title">
          {summary}
        </p>
        <p class="chart-subtitle">
          An average step of one copy{pools ? ' that only writes,' : ''} with{' '}
          {formatThreeDigits(served.pace.runningCount)} requests running: {quantityText(total, 's')}.
        </p>
      </figcaption>
      <BothDrawings
        of={StepBarChart}
        layoutAt={(width) => stepBarLayout({ parts, width, labelled: width >= wide })}
        id="step"
        summary={summary}
      />
      <details class="chart-table">
        <summary>Table</summary>
        <DataTable
          label="Parts of a step"
          columns={['Part of a step', 'Time', 'Share']}
          rows={parts.map(({ name, seconds }) => [
            name,
            quantityText(seconds, 's'),
            quantityText(seconds / total, 'fraction'),
          ])}
        />
      </details>
    </figure>
  );
}

import { useId, useRef, useState } from 'preact/hooks';
import { weekLayout } from '../../charts/week/layout.ts';
import { WeekChart } from '../../charts/week/WeekChart.tsx';
import { weekSummary } from '../../charts/week/weekSummary.ts';
import { meanLoad, scaledToMean } from '../../estimates/cost/WeekProfile.ts';
import { hoursPerDay } from '../../units/conversions.ts';
import { useAwake } from '../fields/useAwake.ts';
import { drawingWidths } from '../shared/BothDrawings.tsx';
import { WeekCells } from './WeekCells.tsx';
import { copiedDay, copyText, fittingTop, haveSameShape, hourText } from './weekEdits.ts';
import { WeekTable } from './WeekTable.tsx';

interface Props {
  /** 168 loads, Monday 00:00 first, in any unit. */
  readonly hours: readonly number[];
  /** Told of every change; the mean moves with what is drawn. A week without any load is never told. */
  readonly onChange: (hours: readonly number[]) => void;
  /** Weeks to begin from; they take on the mean there is. */
  readonly shapes: readonly WeekShapeChoice[];
}

/** A week a reader can begin from. */
export interface WeekShapeChoice {
  readonly id: string;
  readonly name: string;
  readonly hours: readonly number[];
}

const firstActive = 9;

/** The reader's week, drawn by hand: with the pointer over the bars, or hour by hour with keys. */
export function WeekEditor({ hours, onChange, shapes }: Props) {
  const id = useId();
  const awake = useAwake();
  const [active, setActive] = useState(firstActive);
  const [painting, setPainting] = useState(false);
  const top = useRef(0);
  if (!painting) top.current = fittingTop(top.current, hours);
  const change = (next: readonly number[]) => {
    if (next.some((load) => load > 0)) onChange(next);
  };
  const begin = (shape: WeekShapeChoice) => {
    const mean = meanLoad({ hours });
    change(mean > 0 ? scaledToMean(shape, mean).hours : shape.hours);
  };
  const summary = weekSummary({ hours });
  const day = Math.floor(active / hoursPerDay);
  return (
    <figure class="chart week-editor" aria-labelledby={`${id}-title`}>
      <figcaption>
        <p class="chart-title" id={`${id}-title`}>
          {summary}
        </p>
      </figcaption>
      <div class="presets week-tools">
        <span class="label">Begin from</span>
        {shapes.map((shape) => (
          <button
            key={shape.id}
            class="text-button"
            type="button"
            aria-pressed={haveSameShape(shape.hours, hours)}
            onClick={() => begin(shape)}
          >
            {shape.name}
          </button>
        ))}
      </div>
      {(['wide', 'narrow'] as const).map((size) => {
        const layout = weekLayout({ hours, width: drawingWidths[size], top: top.current });
        return (
          <WeekChart
            key={size}
            id={`week-${size}-${id}`}
            className={`${size}-drawing`}
            summary={awake ? 'Load of every hour of the week' : summary}
            layout={layout}
          >
            {awake ? (
              <WeekCells
                layout={layout}
                hours={hours}
                active={active}
                onActive={setActive}
                onChange={change}
                onPaint={setPainting}
              />
            ) : undefined}
          </WeekChart>
        );
      })}
      <div class="week-tools">
        <p class="week-reading">{hourText(hours, active)}</p>
        <button class="text-button" type="button" onClick={() => change(copiedDay(hours, day))}>
          {copyText(day)}
        </button>
      </div>
      <p class="field-note week-tools">
        Draw over the bars. By keys: left and right move by an hour, Page Up and Page Down by a day; up and
        down change an hour by 5 % of the mean, with Shift by 1 %; Enter copies a weekday to all weekdays, a
        day of the weekend to both.
      </p>
      <WeekTable hours={hours} />
    </figure>
  );
}

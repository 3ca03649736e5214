import type { ComponentChildren } from 'preact';
import { PlotDrawing } from '../axes/PlotDrawing.tsx';
import type { WeekLayout } from './layout.ts';

interface Props {
  readonly layout: WeekLayout;
  readonly id: string;
  readonly className: string;
  /** The same numbers in words. */
  readonly summary: string;
  /** What lies over the bars and answers to the reader; the drawing is then no picture but a group. */
  readonly children?: ComponentChildren;
}

/** A week of loads, hour by hour: a row a day, the mean through each, the busiest hour marked. */
export function WeekChart({ layout, id, className, summary, children }: Props) {
  const { frame, days, mean, peak } = layout;
  return (
    <PlotDrawing
      frame={frame}
      id={id}
      className={className}
      summary={summary}
      role={children === undefined ? 'img' : 'group'}
    >
      <g class="own">
        {days.map(({ name, bars }) => (
          <path key={name} class="week-bars" d={bars} />
        ))}
        {peak ? <path class="week-peak" d={peak.bar} /> : null}
      </g>
      {days.map(({ name, label }) => (
        <text key={name} class="row-name" x={label.x} y={label.y}>
          {label.text}
        </text>
      ))}
      {mean ? (
        <>
          <path class="guide" d={mean.path} />
          <text class="tick" x={mean.label.x} y={mean.label.y}>
            {mean.label.text}
          </text>
        </>
      ) : null}
      {peak ? (
        <>
          <circle class="week-mark" cx={peak.x} cy={peak.y} r="2.5" />
          <text class="limit-text" x={peak.label.x} y={peak.label.y}>
            {peak.label.text}
          </text>
        </>
      ) : null}
      {children}
    </PlotDrawing>
  );
}

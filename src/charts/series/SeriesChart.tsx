import { PlotDrawing } from '../axes/PlotDrawing.tsx';
import type { SeriesLayout } from './layout.ts';

interface Props {
  readonly layout: SeriesLayout;
  readonly id: string;
  readonly className: string;
  /** The same numbers in words. */
  readonly summary: string;
}

/** Lines over time. */
export function SeriesChart({ layout, id, className, summary }: Props) {
  const { frame, lines, labels } = layout;
  return (
    <PlotDrawing frame={frame} id={id} className={className} summary={summary}>
      {lines.map(({ id: line, colour, path }) => (
        <g key={line} class={colour}>
          <path class="curve thin" d={path} />
        </g>
      ))}
      {labels.map(({ text, x, y, anchor }, index) => (
        <text key={index} class="direct" x={x} y={y} text-anchor={anchor}>
          {text}
        </text>
      ))}
    </PlotDrawing>
  );
}

import { PlotDrawing } from '../axes/PlotDrawing.tsx';
import type { SweepLayout } from './layout.ts';

interface Props {
  readonly layout: SweepLayout;
  readonly id: string;
  readonly className: string;
  /** The same numbers in words. */
  readonly summary: string;
}

const labelClass = { name: 'direct', chosen: 'direct chosen', clients: 'note-text' } as const;

/** Yield of each accelerator over each reader's pace; saturated stretches are dashed, the chosen point has a ring. */
export function SweepChart({ layout, id, className, summary }: Props) {
  const { frame, curves, labels } = layout;
  return (
    <PlotDrawing frame={frame} id={id} className={className} summary={summary}>
      {curves.map(({ id: curve, colour, rising, saturated, band, points, ring }) => (
        <g key={curve} class={colour}>
          {band === '' ? null : <path class="spread" d={band} />}
          <path class="curve" d={rising} />
          {saturated === '' ? null : <path class="curve saturated" d={saturated} />}
          {points.map((point) => (
            <circle
              key={point.clients}
              class={point.saturated ? 'dot saturated' : 'dot'}
              cx={point.x}
              cy={point.y}
              r="3"
            />
          ))}
          {ring ? <circle class="ring" cx={ring.x} cy={ring.y} r="8" /> : null}
        </g>
      ))}
      {labels.map(({ text, x, y, anchor, kind, own }, index) => (
        <text
          key={index}
          class={own ? `${labelClass[kind]} own` : labelClass[kind]}
          x={x}
          y={y}
          text-anchor={anchor}
        >
          {text}
        </text>
      ))}
    </PlotDrawing>
  );
}

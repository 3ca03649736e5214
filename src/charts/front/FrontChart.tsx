import { PlotDrawing } from '../axes/PlotDrawing.tsx';
import { EvidencePoint } from '../marks/EvidencePoint.tsx';
import type { FrontLayout } from './layout.ts';

interface Props {
  readonly layout: FrontLayout;
  readonly id: string;
  readonly className: string;
  /** The same numbers in words. */
  readonly summary: string;
}

const classOf = ({ chosen, best }: FrontLayout['points'][number]): string =>
  chosen ? 'own' : best ? 'series-1' : 'series-7';

/** Cost over time per token: each candidate with its evidence, those that nothing beats joined by stairs. */
export function FrontChart({ layout, id, className, summary }: Props) {
  const { frame, points, stairs, labels } = layout;
  return (
    <PlotDrawing frame={frame} id={id} className={className} summary={summary}>
      <g class="series-1">{stairs === '' ? null : <path class="curve" d={stairs} />}</g>
      {points.map((point) => (
        <g key={point.id} class={classOf(point)}>
          <EvidencePoint x={point.x} y={point.y} radius={point.best ? 5 : 4} evidence={point.evidence} />
          {point.chosen ? <circle class="ring" cx={point.x} cy={point.y} r="9" /> : null}
        </g>
      ))}
      {labels.map(({ text, x, y, anchor, chosen }, index) => (
        <text key={index} class={chosen ? 'direct own' : 'note-text'} x={x} y={y} text-anchor={anchor}>
          {text}
        </text>
      ))}
    </PlotDrawing>
  );
}

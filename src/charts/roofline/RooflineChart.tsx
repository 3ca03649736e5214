import { PlotDrawing } from '../axes/PlotDrawing.tsx';
import { EvidencePoint } from '../marks/EvidencePoint.tsx';
import type { RooflineLayout } from './layout.ts';

interface Props {
  readonly layout: RooflineLayout;
  readonly id: string;
  readonly className: string;
  /** The same numbers in words. */
  readonly summary: string;
}

const labelClass = {
  roof: 'limit-text',
  slope: 'limit-text',
  ridge: 'note-text',
  point: 'direct own',
} as const;

/** What the machine allows in ink, what the reader's step reaches in the accent. */
export function RooflineChart({ layout, id, className, summary }: Props) {
  const { frame, roofs, points, labels } = layout;
  return (
    <PlotDrawing frame={frame} id={id} className={className} summary={summary}>
      {roofs.slice(0, 1).map(({ ridge }) => (
        <path key="guide" class="guide" d={`M${ridge.x} ${ridge.y}V${frame.foot}`} />
      ))}
      {roofs.toReversed().map(({ path, ridge }, index) => (
        <g key={path}>
          <path class={index === roofs.length - 1 ? 'roof' : 'roof second'} d={path} />
          <circle class="ridge" cx={ridge.x} cy={ridge.y} r="3.5" />
        </g>
      ))}
      <g class="own">
        {points.map(({ id: point, x, y, radius, evidence }) => (
          <EvidencePoint key={point} x={x} y={y} radius={radius} evidence={evidence} />
        ))}
      </g>
      {labels.map(({ text, x, y, anchor, kind }, index) => (
        <text key={index} class={labelClass[kind]} x={x} y={y} text-anchor={anchor}>
          {text}
        </text>
      ))}
    </PlotDrawing>
  );
}

import { PlotDrawing } from '../axes/PlotDrawing.tsx';
import { RuleMarks } from '../marks/RuleMarks.tsx';
import type { DistributionLayout } from './layout.ts';

interface Props {
  readonly layout: DistributionLayout;
  readonly id: string;
  readonly className: string;
  /** The same numbers in words. */
  readonly summary: string;
}

/** How often each time comes up: the reader's own runs in the accent, quantiles in ink. */
export function DistributionChart({ layout, id, className, summary }: Props) {
  const { frame, outline, quantiles, beyond } = layout;
  return (
    <PlotDrawing frame={frame} id={id} className={className} summary={summary}>
      <g class="own">
        <path class="spread" d={outline} />
        <path class="outline" d={outline} />
      </g>
      <RuleMarks rules={quantiles} />
      {beyond ? (
        <text class="note-text" x={beyond.x} y={beyond.y} text-anchor={beyond.anchor}>
          {beyond.text}
        </text>
      ) : null}
    </PlotDrawing>
  );
}

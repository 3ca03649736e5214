import { PlotDrawing } from '../axes/PlotDrawing.tsx';
import { LineKey } from '../marks/LineKey.tsx';
import { RuleMarks } from '../marks/RuleMarks.tsx';
import type { ProbabilityLayout } from './layout.ts';

interface Props {
  readonly layout: ProbabilityLayout;
  readonly id: string;
  readonly className: string;
  /** The same numbers in words. */
  readonly summary: string;
}

const labelClass = { name: 'direct', chance: 'direct chosen' } as const;

/** How likely each way costs least: areas one upon another, the reader's own place upright. */
export function ProbabilityChart({ layout, id, className, summary }: Props) {
  const { frame, ways, rules, labels, legend } = layout;
  return (
    <PlotDrawing frame={frame} id={id} className={className} summary={summary}>
      {ways.map(({ id: way, colour, area }) => (
        <g key={way} class={colour}>
          <path class="stacked" d={area} />
        </g>
      ))}
      {ways.toReversed().map(({ id: way, colour, edge }) =>
        edge === '' ? null : (
          <g key={way} class={colour}>
            <path class="curve" d={edge} />
          </g>
        ),
      )}
      <RuleMarks rules={rules} />
      {labels.map(({ text, x, y, anchor, kind, id: way }, index) => (
        <g key={index} class={ways.find((one) => one.id === way)?.colour}>
          <text class={`${labelClass[kind]} on-stacked`} x={x} y={y} text-anchor={anchor}>
            {text}
          </text>
        </g>
      ))}
      <LineKey legend={legend} />
    </PlotDrawing>
  );
}

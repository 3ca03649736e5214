import { PlotDrawing } from '../axes/PlotDrawing.tsx';
import { EndNames } from '../marks/EndNames.tsx';
import { LineKey } from '../marks/LineKey.tsx';
import { RuleMarks } from '../marks/RuleMarks.tsx';
import type { VolumeLayout } from './layout.ts';

interface Props {
  readonly layout: VolumeLayout;
  readonly id: string;
  readonly className: string;
  /** The same numbers in words. */
  readonly summary: string;
}

const labelClass = { name: 'direct', crossing: 'direct chosen' } as const;

/** Cost of the ways over volume: the reader's own volume upright. */
export function VolumeChart({ layout, id, className, summary }: Props) {
  const { frame, ways, crossings, rules, ends, labels, legend } = layout;
  return (
    <PlotDrawing frame={frame} id={id} className={className} summary={summary}>
      <RuleMarks rules={rules} />
      {ways.toReversed().map(({ id: way, colour, path, dot }) => (
        <g key={way} class={colour}>
          <path class="curve" d={path} />
          {dot ? <circle class="dot" cx={dot.x} cy={dot.y} r="4" /> : null}
        </g>
      ))}
      {labels.map(({ leader }, index) =>
        leader === undefined || leader.length === 0 ? null : (
          <path key={index} class="leader" d={`M${leader.map(({ x, y }) => `${x} ${y}`).join('L')}`} />
        ),
      )}
      {crossings.map(({ x, y, own, outer }, index) => (
        <g key={index} {...(own ? { class: 'way-own' } : {})}>
          <circle class="crossing" cx={x} cy={y} r={outer ? 5 : 3} />
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
      <EndNames ends={ends} />
      <LineKey legend={legend} />
    </PlotDrawing>
  );
}

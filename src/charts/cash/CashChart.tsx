import { PlotDrawing } from '../axes/PlotDrawing.tsx';
import { EndNames } from '../marks/EndNames.tsx';
import { LineKey } from '../marks/LineKey.tsx';
import type { CashLayout } from './layout.ts';

interface Props {
  readonly layout: CashLayout;
  readonly id: string;
  readonly className: string;
  /** The same numbers in words. */
  readonly summary: string;
}

const labelClass = { name: 'direct', purchase: 'note-text' } as const;

/** Cumulative cash of the ways: bands and lines, servers bought as open dots, break-evens as toleranced dimensions below. */
export function CashChart({ layout, id, className, summary }: Props) {
  const { frame, ways, zero, breakEvens, ends, labels, legend } = layout;
  return (
    <PlotDrawing frame={frame} id={id} className={className} summary={summary}>
      {zero === undefined ? null : <path class="zero" d={`M${frame.left} ${zero}H${frame.right}`} />}
      {ways.map(({ id: way, colour, band }) =>
        band === '' ? null : (
          <g key={way} class={colour}>
            <path class="spread" d={band} />
          </g>
        ),
      )}
      {ways.toReversed().map(({ id: way, colour, path, purchases }) => (
        <g key={way} class={colour}>
          <path class="curve" d={path} />
          {purchases.map(({ x, y }, index) => (
            <circle key={index} class="step-mark" cx={x} cy={y} r="3.5" />
          ))}
        </g>
      ))}
      <g class="way-own">
        {breakEvens.map(({ id: against, crossing, dot }) =>
          crossing && dot ? (
            <path key={against} class="guide" d={`M${crossing.x} ${crossing.y}V${dot.y}`} />
          ) : null,
        )}
        {breakEvens.map(({ id: against, range, crossing, dot }) => (
          <g key={against}>
            {range === '' ? null : <path class="tolerance-line" d={range} />}
            {[crossing, dot].map((place, index) =>
              place ? <circle key={index} class="crossing" cx={place.x} cy={place.y} r="5" /> : null,
            )}
          </g>
        ))}
      </g>
      {breakEvens.map(({ id: against, lines }) =>
        lines.map(({ text, x, y, anchor }, index) => (
          <text key={`${against}-${index}`} class="direct own" x={x} y={y} text-anchor={anchor}>
            {text}
          </text>
        )),
      )}
      {labels.map(({ text, x, y, anchor, kind, own }, index) => (
        <text
          key={index}
          class={own && kind === 'name' ? 'direct own' : labelClass[kind]}
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

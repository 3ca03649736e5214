import { Drawing } from '../axes/Drawing.tsx';
import { Hatch } from '../marks/Hatch.tsx';
import { PartLabels } from '../marks/PartLabels.tsx';
import type { MemoryBarLayout } from './layout.ts';

interface Props {
  readonly layout: MemoryBarLayout;
  /** The same numbers in words. */
  readonly summary: string;
  readonly className: string;
  /** Tells hatch patterns of several charts on a page apart. */
  readonly id: string;
}

/** Stacked memory of accelerators, one bar each. */
export function MemoryBarChart({ layout, summary, className, id }: Props) {
  const { width, barHeight, rows, labels, ticks, limit, axisY, left } = layout;
  const hatch = `hatch-${id}`;
  return (
    <Drawing layout={layout} className={className} summary={summary}>
      <Hatch id={hatch} />
      <PartLabels labels={labels} baseline={24} />
      {rows.map(({ name, y, parts, whisker }) => (
        <g key={name}>
          {left > 0 ? (
            <text x={0} y={y + barHeight * 0.67} class="row-name">
              {name}
            </text>
          ) : null}
          {parts.map(({ part, x, width: partWidth }) => (
            <rect
              key={part}
              x={x}
              y={y}
              width={Math.max(0, partWidth - 1)}
              height={barHeight}
              class={`part-${part}`}
              {...(part === 'reserve' ? { fill: `url(#${hatch})` } : {})}
            />
          ))}
          <path
            d={`M${whisker.low} ${y + barHeight / 2}H${whisker.high}M${whisker.low} ${y + 8}v10M${whisker.high} ${y + 8}v10`}
            class="whisker"
          />
        </g>
      ))}
      <line x1={limit.x} x2={limit.x} y1={(rows[0]?.y ?? 0) - 5} y2={axisY + 4} class="limit" />
      <line x1={left} x2={width} y1={axisY} y2={axisY} class="axis" />
      {ticks.map(({ x, text }) => (
        <g key={text}>
          <line x1={x} x2={x} y1={axisY} y2={axisY + 4} class="axis" />
          <text
            x={x}
            y={axisY + 18}
            class="tick"
            text-anchor={x <= left + 8 ? 'start' : x >= width - 12 ? 'end' : 'middle'}
          >
            {text}
          </text>
        </g>
      ))}
      <text x={limit.textX} y={axisY + 34} class="limit-text" text-anchor={limit.anchor}>
        {limit.text}
      </text>
      <text x={left} y={axisY + 34} class="tick">
        GiB
      </text>
    </Drawing>
  );
}

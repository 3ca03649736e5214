import { Drawing } from '../axes/Drawing.tsx';
import { Hatch } from '../marks/Hatch.tsx';
import { Texts } from '../marks/Texts.tsx';
import type { SharesLayout } from './layout.ts';
import { type ShareCategory, shareClass } from './ShareCategory.ts';

interface Props {
  readonly layout: SharesLayout;
  /** Tells hatch patterns of several charts on a page apart. */
  readonly id: string;
  readonly className: string;
  /** The same numbers in words. */
  readonly summary: string;
}

const overhang = 3;

/** What each way costs and what the money goes to: a bar for each, money that comes back hatched left of nought. */
export function SharesChart({ layout, id, className, summary }: Props) {
  const { left, right, foot, barHeight, rows, zero, ticks, axisName, legend } = layout;
  const hatch = `hatch-${id}`;
  return (
    <Drawing layout={layout} id={id} className={className} summary={summary}>
      <Hatch id={hatch} />
      {rows.map(({ id: row, barY, segments, tolerance }) => (
        <g key={row}>
          {segments.map(({ category, x, width: segmentWidth, texts }) => (
            <g key={category} class={shareClass(category)}>
              <rect class="segment" x={x} y={barY} width={segmentWidth} height={barHeight} />
              {isHatched(category) ? (
                <rect x={x} y={barY} width={segmentWidth} height={barHeight} fill={`url(#${hatch})`} />
              ) : null}
              <Texts places={texts} look="segment-text" />
            </g>
          ))}
          {zero === undefined ? null : (
            <path class="zero" d={`M${zero} ${barY - overhang}v${barHeight + 2 * overhang}`} />
          )}
          {tolerance ? (
            <>
              {tolerance.line === '' ? null : <path class="whisker" d={tolerance.line} />}
              <circle class="dot" cx={tolerance.x} cy={tolerance.y} r="4" />
            </>
          ) : null}
        </g>
      ))}
      {rows.map(({ id: row, own, name, total, range }) => (
        <g key={row}>
          <Texts places={[...name, total]} look={own ? 'direct own' : 'direct'} />
          <Texts places={range ? [range] : []} look="range" />
        </g>
      ))}
      <path
        class="axis"
        d={`M${left} ${foot}H${right}${ticks.map(({ at }) => `M${at} ${foot}v4`).join('')}`}
      />
      <Texts places={[...ticks.map(({ place }) => place), ...axisName]} look="tick" />
      {legend.map(({ category, name, x, y }) => (
        <g key={category} class={shareClass(category)}>
          <rect class="segment" x={x - 17} y={y - 10} width="11" height="11" />
          {isHatched(category) ? (
            <rect x={x - 17} y={y - 10} width="11" height="11" fill={`url(#${hatch})`} />
          ) : null}
          <text x={x} y={y}>
            {name}
          </text>
        </g>
      ))}
    </Drawing>
  );
}

/** What hardware sells for is the least certain of all. */
const isHatched = (category: ShareCategory): boolean => category === 'resale';

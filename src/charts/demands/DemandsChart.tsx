import { Drawing } from '../axes/Drawing.tsx';
import { Texts } from '../marks/Texts.tsx';
import type { DemandsLayout } from './layout.ts';

interface Props {
  readonly layout: DemandsLayout;
  readonly id: string;
  readonly className: string;
  /** The same numbers in words. */
  readonly summary: string;
}

/** What each demand costs, as bars. */
export function DemandsChart({ layout, id, className, summary }: Props) {
  const { width, top, foot, barHeight, rows, ticks, texts } = layout;
  return (
    <Drawing layout={layout} id={id} className={className} summary={summary}>
      {ticks.map(({ at }) => (
        <path key={at} class="grid" d={`M${at} ${top}V${foot}`} />
      ))}
      {rows.map(({ id: row, barY, barWidth, name, value }) => (
        <g key={row}>
          <rect class="bar-high" x={0} y={barY} width={barWidth} height={barHeight} />
          <Texts places={name} look="row-name" />
          <Texts places={[value]} look="bar-value" />
        </g>
      ))}
      <path class="axis" d={`M0 ${foot}H${width}${ticks.map(({ at }) => `M${at} ${foot}v4`).join('')}`} />
      <Texts places={[...ticks.map(({ place }) => place), ...texts]} look="tick" />
    </Drawing>
  );
}

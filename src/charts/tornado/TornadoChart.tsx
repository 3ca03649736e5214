import { Drawing } from '../axes/Drawing.tsx';
import { RuleMarks } from '../marks/RuleMarks.tsx';
import { Texts } from '../marks/Texts.tsx';
import type { TornadoLayout } from './layout.ts';

interface Props {
  readonly layout: TornadoLayout;
  readonly id: string;
  readonly className: string;
  /** The same numbers in words. */
  readonly summary: string;
}

/** Assumptions by how far they move the result, with the values that do and those that turn the verdict. */
export function TornadoChart({ layout, id, className, summary }: Props) {
  const { left, right, top, foot, barHeight, rows, rules, header, ticks, texts, legend } = layout;
  return (
    <Drawing layout={layout} id={id} className={className} summary={summary}>
      {ticks.map(({ at }) => (
        <path key={at} class="grid" d={`M${at} ${top}V${foot}`} />
      ))}
      {rows.map(({ id: row, barY, bars }) => (
        <g key={row}>
          {bars.map(({ kind, x, width: barWidth }) => (
            <rect key={kind} class={`bar-${kind}`} x={x} y={barY} width={barWidth} height={barHeight} />
          ))}
        </g>
      ))}
      <RuleMarks rules={rules} />
      {rows.map(({ id: row, name, unit, turns, values, turn }) => (
        <g key={row}>
          <Texts places={name} look="row-name" />
          <Texts places={unit ? [unit] : []} look="tick" />
          <Texts places={turns} look={turn ? 'limit-text' : 'tick'} />
          <Texts places={values} look="bar-value" />
          {turn ? <Turn x={turn.x} y={turn.y} /> : null}
        </g>
      ))}
      <path
        class="axis"
        d={`M${left} ${foot}H${right}${ticks.map(({ at }) => `M${at} ${foot}v4`).join('')}`}
      />
      <Texts places={[...header, ...ticks.map(({ place }) => place), ...texts]} look="tick" />
      {legend.map(({ key, name, x, y }) => (
        <g key={key}>
          {key === 'turn' ? (
            <Turn x={x - 11.5} y={y - 4.5} />
          ) : (
            <rect class={`bar-${key}`} x={x - 17} y={y - 10} width="11" height="11" />
          )}
          <text x={x} y={y}>
            {name}
          </text>
        </g>
      ))}
    </Drawing>
  );
}

const half = 5.5;

/** A diamond where the verdict turns. */
const Turn = ({ x, y }: { readonly x: number; readonly y: number }) => (
  <path class="turn" d={`M${x} ${y - half}l${half} ${half}l${-half} ${half}l${-half} ${-half}z`} />
);

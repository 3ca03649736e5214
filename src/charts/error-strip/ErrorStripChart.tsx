import { Drawing } from '../axes/Drawing.tsx';
import type { ErrorStripLayout, PlacedGroup } from './layout.ts';

interface Props {
  readonly layout: ErrorStripLayout;
  readonly summary: string;
  readonly className?: string;
}

const tickHeight = 5;

/** Predictions over measurements, a row for each group: small dots are runs, the bar holds the middle eight tenths. */
export function ErrorStripChart({ layout, summary, className = '' }: Props) {
  const { left, right, top, foot, equal, ticks, groups } = layout;
  const wide = left > 100;
  return (
    <Drawing layout={layout} className={className} summary={summary}>
      {ticks.map(({ x, text }, index) => (
        <g key={text}>
          <path class={text === 'equal' ? 'limit' : 'grid'} d={`M${x} ${top - 8}V${foot}`} />
          <text class="tick" x={x} y={foot + 16} text-anchor={anchorOf(index, ticks.length)}>
            {text}
          </text>
        </g>
      ))}
      <path class="axis" d={`M${left} ${foot}H${right}`} />
      <text class="tick" x={equal - 6} y={top - 14} text-anchor="end">
        too low
      </text>
      <text class="tick" x={equal + 6} y={top - 14}>
        too high
      </text>
      {groups.map((group) => (
        <Row key={group.name} group={group} wide={wide} left={left} right={right} />
      ))}
    </Drawing>
  );
}

const anchorOf = (index: number, count: number) =>
  index === 0 ? 'start' : index === count - 1 ? 'end' : 'middle';

interface RowProps {
  readonly group: PlacedGroup;
  readonly wide: boolean;
  readonly left: number;
  readonly right: number;
}

function Row({ group, wide, left, right }: RowProps) {
  const { name, count, y, low, mid, high, dots, beyond, beyondY } = group;
  return (
    <g>
      {wide ? (
        <>
          <text class="row-name" x="0" y={y + 4}>
            {name}
          </text>
          <text class="tick" x={left - 14} y={y + 4} text-anchor="end">
            {count}
          </text>
        </>
      ) : (
        <text class="row-name" x={left} y={y - 14}>
          {`${name}, ${count}`}
        </text>
      )}
      {dots.map((dot, index) => (
        <circle key={index} class="error-dot" cx={dot.x} cy={dot.y} r="2.25" />
      ))}
      <path
        class="error-bar"
        d={`M${low} ${y}H${high}M${low} ${y - tickHeight}v${2 * tickHeight}M${high} ${y - tickHeight}v${2 * tickHeight}`}
      />
      <circle class="error-mid" cx={mid} cy={y} r="4.5" />
      {beyond.left > 0 ? (
        <text class="tick" x={left} y={beyondY.left}>
          {`${beyond.left} beyond`}
        </text>
      ) : null}
      {beyond.right > 0 ? (
        <text class="tick" x={right} y={beyondY.right} text-anchor="end">
          {`${beyond.right} beyond`}
        </text>
      ) : null}
    </g>
  );
}

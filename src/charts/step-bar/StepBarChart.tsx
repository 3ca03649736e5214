import { Drawing } from '../axes/Drawing.tsx';
import { Hatch } from '../marks/Hatch.tsx';
import { PartLabels } from '../marks/PartLabels.tsx';
import type { StepBarLayout } from './layout.ts';

interface Props {
  readonly layout: StepBarLayout;
  /** Tells hatch patterns of several charts on a page apart. */
  readonly id: string;
  readonly className: string;
  /** The same numbers in words. */
  readonly summary: string;
}

/** Where a step's time goes, as one bar of parts. */
export function StepBarChart({ layout, id, className, summary }: Props) {
  const { width, y, barHeight, parts, labels, legend, ticks, axisY, axisName } = layout;
  const hatch = `hatch-${id}`;
  return (
    <Drawing layout={layout} id={id} className={className} summary={summary}>
      <Hatch id={hatch} />
      <PartLabels labels={labels} baseline={20} />
      {parts.map(({ part, x, width: partWidth }) => (
        <rect
          key={part}
          x={x}
          y={y}
          width={Math.max(0.5, partWidth - 1)}
          height={barHeight}
          class={`step-${part}`}
          {...(part === 'prompts' ? { fill: `url(#${hatch})` } : {})}
        />
      ))}
      <path class="axis" d={`M0 ${axisY}H${width}${ticks.map(({ at }) => `M${at} ${axisY}v4`).join('')}`} />
      {ticks.map(({ x, text }) => (
        <text key={text} class="tick" x={x} y={axisY + 18} text-anchor="middle">
          {text}
        </text>
      ))}
      <text class="tick" x="0" y={axisY + 35}>
        {axisName}
      </text>
      {legend.map(({ part, name, value, x, y: baseline }) => (
        <g key={part}>
          <rect
            x={x - 17}
            y={baseline - 10}
            width="11"
            height="11"
            class={`step-${part}`}
            {...(part === 'prompts' ? { fill: `url(#${hatch})` } : {})}
          />
          <text x={x} y={baseline}>
            {`${name} ${value}`}
          </text>
        </g>
      ))}
    </Drawing>
  );
}

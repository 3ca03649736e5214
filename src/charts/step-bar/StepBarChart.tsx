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
  const { width, height, y, barHeight, parts, labels, ticks, axisY, axisName } = layout;
  const hatch = `hatch-${id}`;
  return (
    <svg
      id={`chart-${id}`}
      class={`chart-drawing ${className}`}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={summary}
    >
      <defs>
        <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <line x1="0" y1="0" x2="0" y2="6" class="hatch-line" />
        </pattern>
      </defs>
      {labels.map(({ part, name, value, x, leader }) => (
        <g key={part}>
          {leader === undefined ? null : <path d={leader} class="leader" />}
          <text x={x} y={20} class="part-name">
            {name}
          </text>
          <text x={x} y={36} class="part-value">
            {value}
          </text>
        </g>
      ))}
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
    </svg>
  );
}

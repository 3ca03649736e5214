import type { StepBarLayout } from './layout.ts';

interface Props {
  readonly legend: StepBarLayout['legend'];
  readonly className: string;
}

/** Parts that the bar does not name beside it; hidden from screen readers, who have the summary. */
export function StepBarLegend({ legend, className }: Props) {
  if (legend.length === 0) return null;
  return (
    <ul class={`chart-legend ${className}`} aria-hidden="true">
      {legend.map(({ part, name, value }) => (
        <li key={part}>
          <span class={`swatch step-${part}`} />
          {name} <span class="amount">{value}</span>
        </li>
      ))}
    </ul>
  );
}

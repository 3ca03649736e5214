import { memoryBarLayout, type MemoryBarInput, partNames } from '../../charts/memory-bar/layout.ts';
import { MemoryBarChart } from '../../charts/memory-bar/MemoryBarChart.tsx';

interface Props extends Pick<MemoryBarInput, 'rows' | 'memoryBytes' | 'usableBytes'> {
  /** Begins the ids of its drawings. */
  readonly id: string;
  readonly summary: string;
  /** What it leaves unsaid; empty for nothing. */
  readonly note: string;
}

/** A drawing for each width an answer can have, so that no text is ever scaled. */
const drawings = [
  { look: 'wide', width: 900, labelled: true },
  { look: 'middle', width: 560, labelled: true },
  { look: 'narrow', width: 326, labelled: false },
] as const;

/** Memory of accelerators as bars; where they are too narrow to bear names a legend has those of the first. */
export function MemoryFigure({ id, summary, note, ...input }: Props) {
  const parts = input.rows[0]?.parts.filter(({ bytes }) => bytes > 0) ?? [];
  return (
    <figure class="memory-figure">
      <figcaption class="hidden-visually">{summary}</figcaption>
      {drawings.map(({ look, width, labelled }) => (
        <MemoryBarChart
          key={look}
          id={`${id}-${look}`}
          className={`${look}-drawing`}
          summary={summary}
          layout={memoryBarLayout({ ...input, width, labelled })}
        />
      ))}
      <ul class="memory-legend narrow-drawing" aria-hidden="true">
        {parts.map(({ part }) => (
          <li key={part}>
            <span class={`swatch part-${part}`} />
            {partNames[part]}
          </li>
        ))}
      </ul>
      {note === '' ? null : <p class="field-note">{note}</p>}
    </figure>
  );
}

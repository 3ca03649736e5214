import { type MemoryRow, partNames } from '../../charts/memory-bar/layout.ts';

/** What the colours of a memory bar are, where it is too narrow to bear names; parts of no bytes are left out. */
export function MemoryLegend({ row }: { readonly row: MemoryRow | undefined }) {
  return (
    <ul class="memory-legend narrow-drawing" aria-hidden="true">
      {row?.parts
        .filter(({ bytes }) => bytes > 0)
        .map(({ part }) => (
          <li key={part}>
            <span class={`swatch part-${part}`} />
            {partNames[part]}
          </li>
        ))}
    </ul>
  );
}

import type { PlacedEnd } from '../labels/placeEndBlocks.ts';

/** Names at the ends of lines with their values below; the reader's own in the accent. */
export function EndNames({ ends }: { readonly ends: readonly PlacedEnd[] }) {
  return (
    <>
      {ends.map(({ id, lines, value, leader }) => (
        <g key={id}>
          {leader === undefined ? null : <path class="leader" d={leader} />}
          {lines.map(({ text, x, y }, index) => (
            <text key={index} class={id === 'own' ? 'direct own' : 'direct'} x={x} y={y}>
              {text}
            </text>
          ))}
          {value === undefined ? null : (
            <text x={value.x} y={value.y}>
              {value.text}
            </text>
          )}
        </g>
      ))}
    </>
  );
}

import type { PlacedText } from '../labels/PlacedText.ts';

interface Props {
  readonly places: readonly PlacedText[];
  /** Class of them all. */
  readonly look: string;
}

/** Texts of one look at their places. */
export const Texts = ({ places, look }: Props) => (
  <>
    {places.map(({ text, x, y, anchor }, index) => (
      <text key={index} class={look} x={x} y={y} text-anchor={anchor}>
        {text}
      </text>
    ))}
  </>
);

import type { PlacedText } from './PlacedText.ts';

export interface PlacesAroundInput {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Distance from the middle of the mark to the label. */
  readonly gap: number;
  readonly size?: number;
}

const middleOfLetters = 0.34;
const capitals = 0.7;
const diagonal = 0.7;

/** Places for a label around a mark: beside it, above and below, then at its corners. */
export function placesAround({ text, x, y, gap, size = 13 }: PlacesAroundInput): readonly PlacedText[] {
  const level = y + size * middleOfLetters;
  const above = y - gap;
  const below = y + gap + size * capitals;
  const aside = gap * diagonal;
  return [
    { text, x: x + gap, y: level, anchor: 'start' },
    { text, x: x + aside, y: y - aside, anchor: 'start' },
    { text, x: x - aside, y: y + aside + size * capitals, anchor: 'end' },
    { text, x, y: above, anchor: 'middle' },
    { text, x, y: below, anchor: 'middle' },
    { text, x: x - gap, y: level, anchor: 'end' },
    { text, x: x - aside, y: y - aside, anchor: 'end' },
    { text, x: x + aside, y: y + aside + size * capitals, anchor: 'start' },
  ];
}

import type { Box } from './Box.ts';
import type { PlacedText } from './PlacedText.ts';
import { textWidth } from './textWidth.ts';

const ascent = 0.76;
const descent = 0.26;
const shareBefore = { start: 0, middle: 0.5, end: 1 } as const;

/** The ground a label covers. */
export function boxOfText(
  { text, x, y, anchor }: PlacedText,
  { size = 13, strong = false }: { readonly size?: number; readonly strong?: boolean } = {},
): Box {
  const width = textWidth({ text, size, strong });
  const left = x - width * shareBefore[anchor];
  return { left, right: left + width, top: y - size * ascent, bottom: y + size * descent };
}

import type { Box } from './Box.ts';
import { boxesMeet } from './boxesMeet.ts';
import { boxOfText } from './boxOfText.ts';
import type { PlacedText } from './PlacedText.ts';

export interface LabelRoom {
  /** Labels stay inside. */
  readonly frame: Box;
  /** Ground no label may cover; every placed label is added. */
  readonly taken: Box[];
  /** Ground a label had better leave free, such as lines. */
  readonly lines: readonly Box[];
}

export interface PlaceLabelInput {
  /** Places to try, the best first. */
  readonly candidates: readonly PlacedText[];
  readonly size?: number;
  readonly strong?: boolean;
  /** How many pieces of lines it may cover at most; more and it is left out. */
  readonly tolerated?: number;
}

const margin = 2;

/** The first free place of a label, else the one that covers least of the lines; nothing where every place is taken. */
export function placeLabel(
  { candidates, size = 13, strong = false, tolerated = Infinity }: PlaceLabelInput,
  { frame, taken, lines }: LabelRoom,
): PlacedText | undefined {
  let best: { readonly place: PlacedText; readonly box: Box; readonly covered: number } | undefined;
  for (const place of candidates) {
    const tight = boxOfText(place, { size, strong });
    if (!holds(frame, tight)) continue;
    const box = grown(tight);
    if (taken.some((other) => boxesMeet(box, other))) continue;
    const covered = lines.filter((line) => boxesMeet(tight, line)).length;
    if (covered <= tolerated && (best === undefined || covered < best.covered))
      best = { place, box, covered };
    if (covered === 0) break;
  }
  if (best) taken.push(best.box);
  return best?.place;
}

const holds = (frame: Box, { left, right, top, bottom }: Box): boolean =>
  left >= frame.left && right <= frame.right && top >= frame.top && bottom <= frame.bottom;

const grown = ({ left, right, top, bottom }: Box): Box => ({
  left: left - margin,
  right: right + margin,
  top: top - margin,
  bottom: bottom + margin,
});

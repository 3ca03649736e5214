import type { PlotFrame } from '../axes/PlotFrame.ts';
import { boxesAlong } from './boxesAlong.ts';
import type { Box } from './Box.ts';
import { boxOfText } from './boxOfText.ts';
import { clearFirst } from './clearFirst.ts';
import { distanceFromBox } from './distanceFromBox.ts';
import { type LabelRoom, placeLabel } from './placeLabel.ts';
import type { PlacedText } from './PlacedText.ts';
import { placesAround } from './placesAround.ts';

interface LineWithPoints {
  readonly id: string;
  readonly name: string;
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

export interface LineName extends PlacedText {
  readonly id: string;
}

interface PlaceLineNamesInput<Line extends LineWithPoints> {
  readonly lines: readonly Line[];
  readonly frame: PlotFrame;
  /** Ground no name may cover; every placed name is added. */
  readonly taken?: Box[];
  /** Ground a name had better leave free, such as upright lines. */
  readonly avoided?: readonly Box[];
  /** Part of the line's length that had better bear its name. */
  readonly share?: number;
}

const nameSize = 14;
const nameGap = 8;
const stations = 12;
const middle = 0.5;

/** Names along their lines, as near to a place on each as there is room; lines whose names find none are handed back. */
export function placeLineNames<Line extends LineWithPoints>({
  lines,
  frame: { left, top, foot, width },
  taken = [],
  avoided = [],
  share: wanted = middle,
}: PlaceLineNamesInput<Line>): { readonly labels: readonly LineName[]; readonly unplaced: readonly Line[] } {
  const room: LabelRoom = {
    frame: { left: left + 2, right: width, top: top - 8, bottom: foot - 3 },
    taken,
    lines: [...lines.flatMap(({ points }) => boxesAlong(points)), ...avoided],
  };
  const labels: LineName[] = [];
  const unplaced: Line[] = [];
  for (const line of lines) {
    const { id, name, points } = line;
    const last = points.length - 1;
    const places = Array.from({ length: stations + 1 }, (_, index) => index / stations)
      .toSorted((one, other) => Math.abs(one - wanted) - Math.abs(other - wanted))
      .flatMap((share) => points.slice(Math.round(share * last), Math.round(share * last) + 1));
    const others = lines.filter((other) => other.id !== id).map((other) => other.points);
    const own = boxesAlong(points);
    const strange = others.flatMap(boxesAlong);
    const candidates = clearFirst(places, others)
      .flatMap((point) => placesAround({ text: name, ...point, gap: nameGap, size: nameSize }))
      .filter((label) => nearness(label, own) <= nearness(label, strange));
    const place = placeLabel({ candidates, size: nameSize, strong: true }, room);
    if (place) labels.push({ ...place, id });
    else unplaced.push(line);
  }
  return { labels, unplaced };
}

/** How near the nearest piece of a line comes to a name. */
function nearness(label: PlacedText, pieces: readonly Box[]): number {
  const box = boxOfText(label, { size: nameSize, strong: true });
  return pieces.reduce(
    (least, { left, top }) => Math.min(least, distanceFromBox(box, { x: left + 2, y: top + 2 })),
    Infinity,
  );
}

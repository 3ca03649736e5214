import type { PlotFrame } from '../axes/PlotFrame.ts';
import { boxesAlong } from '../labels/boxesAlong.ts';
import type { Box } from '../labels/Box.ts';
import { boxesMeet } from '../labels/boxesMeet.ts';
import { type LeaderLine, leaderTo } from '../labels/leaderTo.ts';
import { type LabelRoom, placeLabel } from '../labels/placeLabel.ts';
import type { PlacedText } from '../labels/PlacedText.ts';
import { placesAround } from '../labels/placesAround.ts';
import { formatQuantity, formatThreeDigits, quantityText } from '../../units/formatQuantity.ts';
import type { PlacedRooflinePoint, PlacedRoof, RooflineLayout } from './layout.ts';

export interface RooflineLabel extends PlacedText {
  readonly kind: 'roof' | 'slope' | 'ridge' | 'point';
  /** Both ends of a line from a point to its name; none where the name stands beside it. */
  readonly leader?: LeaderLine;
}

interface PlaceRooflineLabelsInput {
  readonly frame: PlotFrame;
  readonly roofs: readonly PlacedRoof[];
  readonly slope: RooflineLayout['slope'];
  readonly points: readonly PlacedRooflinePoint[];
  readonly bytesPerSecond: number;
  /** Value whose prefix the roofs' rates take. */
  readonly like: number;
}

interface RooflineLabels {
  readonly labels: readonly RooflineLabel[];
  readonly unplaced: readonly Pick<PlacedRooflinePoint, 'id' | 'name' | 'evidence'>[];
}

const nameSize = 14;
const lineGap = 6;
/** Distances of names from their points; beyond the second a leader joins them. */
const distances = [6, 12, 28, 46, 64, 82] as const;

/** Names of the roofs and the slope on their lines, then of the points beside them, the largest first. */
export function placeRooflineLabels(input: PlaceRooflineLabelsInput): RooflineLabels {
  const { frame, roofs, slope, points } = input;
  const { left, right, top, foot, width } = frame;
  const room: LabelRoom = {
    frame: { left: left + 2, right: width, top: top - 8, bottom: foot - 3 },
    taken: points.map(around),
    lines: [
      ...boxesAlong(slope),
      ...roofs.flatMap(({ ridge }) => boxesAlong([ridge, { x: right, y: ridge.y }])),
      ...roofs.slice(0, 1).flatMap(({ ridge }) => boxesAlong([ridge, { x: ridge.x, y: foot }])),
    ],
  };
  const labels: RooflineLabel[] = [];
  const put = (kind: RooflineLabel['kind'], candidates: readonly PlacedText[]) => {
    const place = placeLabel({ candidates }, room);
    if (place) labels.push({ ...place, kind });
  };
  for (const roof of roofs) put('roof', placesOnRoof(roof, right, input.like));
  put('slope', placesOnSlope(slope, `memory ${quantityText(input.bytesPerSecond, 'B/s')}`));
  const unplaced: RooflineLabels['unplaced'][number][] = [];
  const isFree = (way: readonly Box[]) =>
    !way.some((piece) => room.taken.slice(points.length).some((label) => boxesMeet(piece, label)));
  for (const { id, name, x, y, radius, evidence } of points.toSorted(
    (one, other) => other.radius - one.radius,
  )) {
    const leaderOf = (label: PlacedText) =>
      leaderTo({ mark: { x, y, radius }, label, size: nameSize, near: distances[1] });
    const candidates = distances
      .flatMap((distance) => placesAround({ text: name, x, y, gap: radius + distance, size: nameSize }))
      .filter((label) => isFree(boxesAlong(leaderOf(label))));
    const place = placeLabel({ candidates, size: nameSize, strong: true }, room);
    if (place) {
      const leader = leaderOf(place);
      room.taken.push(...boxesAlong(leader));
      labels.push({ ...place, kind: 'point', leader });
    } else unplaced.push({ id, name, evidence });
  }
  const [highest] = roofs;
  if (highest) put('ridge', placesAtRidge(highest, foot));
  return { labels, unplaced };
}

/** Over the roof at its right end, then under it, then further left; shorter where nothing else fits. */
function placesOnRoof({ name, flopPerSecond, ridge }: PlacedRoof, right: number, like: number) {
  const { value, unit } = formatQuantity(flopPerSecond, 'FLOP/s', like);
  const texts = [`${name} ${value} ${unit}`, `${name} ${value}`, name];
  const levels = [ridge.y - lineGap, ridge.y + lineGap + 10];
  return [0, 0.2, 0.4, 0.6, 0.8, 1].flatMap((share) =>
    texts.flatMap((text) =>
      levels.map((y): PlacedText => ({ text, x: right + (ridge.x - right) * share, y, anchor: 'end' })),
    ),
  );
}

const shares = [0.5, 0.6, 0.7, 0.4, 0.8, 0.3, 0.9];

/** Level text whose end touches the slope from above, where nothing else can be. */
const placesOnSlope = ([begin, end]: RooflineLayout['slope'], text: string): readonly PlacedText[] =>
  shares.map((share) => ({
    text,
    x: begin.x + (end.x - begin.x) * share - 2 * lineGap,
    y: begin.y + (end.y - begin.y) * share,
    anchor: 'end',
  }));

function placesAtRidge({ ridge }: PlacedRoof, foot: number): readonly PlacedText[] {
  const text = `ridge ${formatThreeDigits(ridge.intensity)} FLOP/B`;
  return [foot - 8, foot - 26, foot - 44].flatMap((y): readonly PlacedText[] => [
    { text, x: ridge.x + lineGap, y, anchor: 'start' },
    { text, x: ridge.x - lineGap, y, anchor: 'end' },
  ]);
}

const around = ({ x, y, radius }: PlacedRooflinePoint): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});

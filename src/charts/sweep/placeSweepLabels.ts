import { isNarrow } from '../axes/isNarrow.ts';
import type { PlotFrame } from '../axes/PlotFrame.ts';
import { boxesAlong } from '../labels/boxesAlong.ts';
import type { Box } from '../labels/Box.ts';
import { distanceFromBox } from '../labels/distanceFromBox.ts';
import { type LabelRoom, placeLabel } from '../labels/placeLabel.ts';
import { boxOfText } from '../labels/boxOfText.ts';
import { clearFirst } from '../labels/clearFirst.ts';
import type { PlacedText } from '../labels/PlacedText.ts';
import { placesAround } from '../labels/placesAround.ts';
import { countText } from '../../units/countText.ts';
import { formatCount } from '../../units/formatQuantity.ts';
import type { NamedLine, PlacedSweepCurve, PlacedSweepPoint } from './layout.ts';

export interface SweepLabel extends PlacedText {
  readonly kind: 'name' | 'chosen' | 'clients';
  readonly own: boolean;
}

interface SweepLabels {
  readonly labels: readonly SweepLabel[];
  readonly unplaced: readonly NamedLine[];
}

const landmarks: readonly number[] = [1, 8, 64, 512, 4096];
const nameSize = 14;
const ringRadius = 9;
/** Half the side of a square that stands for a circle, as a share of its radius. */
const insideCircle = 0.75;
const dotGaps = [7, 14];
const nameGaps = [11, 24];
/** Pieces of lines that the number of clients at a dot may cover: those of its own dot. */
const tolerated = 3;

/** Names the chosen points first, then the curves, then as many numbers of clients as find room. */
export function placeSweepLabels(
  curves: readonly PlacedSweepCurve[],
  { left, top, foot, width }: PlotFrame,
): SweepLabels {
  const room: LabelRoom = {
    frame: { left: left + 2, right: width, top: top - 6, bottom: foot - 3 },
    taken: curves.flatMap(({ ring }) => (ring ? [around(ring, ringRadius * insideCircle)] : [])),
    lines: curves.flatMap(({ points }) => boxesAlong(points)),
  };
  const labels: SweepLabel[] = [];
  const unplaced: NamedLine[] = [];
  for (const { ring, own } of curves) {
    if (!ring) continue;
    const place = placeLabel(
      { candidates: placesAround({ text: clientsText(ring.clients), ...ring, gap: ringRadius + 4 }) },
      room,
    );
    if (place) labels.push({ ...place, kind: 'chosen', own });
  }
  for (const { id, name, own, colour, points } of curves) {
    const others = curves.filter((other) => other.id !== id).map((other) => other.points);
    const candidates = clearFirst(fromEnd(points, width), others).flatMap((point) =>
      nameGaps.flatMap((gap) => placesAround({ text: name, ...point, gap, size: nameSize })),
    );
    const place = placeLabel({ candidates, size: nameSize, strong: true }, room);
    if (place) labels.push({ ...place, kind: 'name', own });
    else unplaced.push({ id, name, colour });
  }
  const dots = curves.flatMap(({ points }) => points);
  for (const curve of curves.toSorted((one, other) => Number(other.own) - Number(one.own))) {
    for (const { point, text } of marked(curve)) {
      const candidates = dotGaps
        .flatMap((gap) => placesAround({ text, ...point, gap }))
        .filter((label) => belongsTo(label, point, dots));
      const place = placeLabel({ candidates, tolerated }, room);
      if (place) labels.push({ ...place, kind: 'clients', own: curve.own });
    }
  }
  return { labels, unplaced };
}

/** True where no other dot is as near to the label as its own. */
function belongsTo(label: PlacedText, point: PlacedSweepPoint, dots: readonly PlacedSweepPoint[]): boolean {
  const box = boxOfText(label);
  const near = distanceFromBox(box, point);
  return dots.every((dot) => dot === point || distanceFromBox(box, dot) > near);
}

const clientsText = (clients: number): string => countText(clients, 'client');

/** Points of a curve to write the number of clients at: both ends and the landmarks, none where the ring is. */
function marked({ points, ring }: PlacedSweepCurve) {
  const ends = [points[0], points.at(-1)];
  return points
    .filter((point) => ends.includes(point) || landmarks.includes(point.clients))
    .filter(({ clients }) => clients !== ring?.clients)
    .map((point) => ({
      point,
      text: ends.includes(point) ? clientsText(point.clients) : formatCount(point.clients),
    }));
}

/** A curve's points in the order in which they may bear its name: from its fast end, on narrow drawings from its middle. */
function fromEnd(points: readonly PlacedSweepPoint[], width: number): readonly PlacedSweepPoint[] {
  const last = points.length - 1;
  const start = isNarrow(width) ? last / 2 : 0;
  return points
    .map((point, index) => ({ point, away: Math.abs(index - start) }))
    .toSorted((one, other) => one.away - other.away)
    .map(({ point }) => point);
}

const around = ({ x, y }: PlacedSweepPoint, radius: number): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});

import { isNarrow } from '../axes/isNarrow.ts';
import type { PlotFrame } from '../axes/PlotFrame.ts';
import { boxesAlong } from '../labels/boxesAlong.ts';
import type { Box } from '../labels/Box.ts';
import { type LabelRoom, placeLabel } from '../labels/placeLabel.ts';
import type { PlacedText } from '../labels/PlacedText.ts';
import { placesAround } from '../labels/placesAround.ts';
import { formatCount } from '../../units/formatQuantity.ts';
import type { PlacedSweepCurve, PlacedSweepPoint, SweepLayout } from './layout.ts';

export interface SweepLabel extends PlacedText {
  readonly kind: 'name' | 'chosen' | 'clients';
  readonly own: boolean;
}

type SweepLabels = Pick<SweepLayout, 'labels' | 'legend'>;

const landmarks: readonly number[] = [1, 8, 64, 512, 4096];
const nameSize = 14;
const ringRadius = 9;
const dotGap = 7;
const nameGap = 11;
/** Pieces of lines that the number of clients at a dot may cover: those of its own dot. */
const tolerated = 3;

/** Names the chosen points first, then the curves, then as many numbers of clients as find room. */
export function placeSweepLabels(
  curves: readonly PlacedSweepCurve[],
  { left, top, foot, width }: PlotFrame,
): SweepLabels {
  const room: LabelRoom = {
    frame: { left: left + 2, right: width, top: top - 6, bottom: foot - 3 },
    taken: curves.flatMap(({ ring }) => (ring ? [around(ring, ringRadius)] : [])),
    lines: curves.flatMap(({ points }) => boxesAlong(points)),
  };
  const labels: SweepLabel[] = [];
  const legend: SweepLabels['legend'][number][] = [];
  for (const { ring, own } of curves) {
    if (!ring) continue;
    const place = placeLabel(
      { candidates: placesAround({ text: clientsText(ring.clients), ...ring, gap: ringRadius + 4 }) },
      room,
    );
    if (place) labels.push({ ...place, kind: 'chosen', own });
  }
  for (const { id, name, own, colour, points } of curves) {
    const candidates = fromEnd(points, width).flatMap((point) =>
      placesAround({ text: name, ...point, gap: nameGap, size: nameSize }),
    );
    const place = placeLabel({ candidates, size: nameSize, strong: true }, room);
    if (place) labels.push({ ...place, kind: 'name', own });
    else legend.push({ id, name, colour });
  }
  for (const curve of curves.toSorted((one, other) => Number(other.own) - Number(one.own))) {
    for (const { point, text } of marked(curve)) {
      const place = placeLabel(
        { candidates: placesAround({ text, ...point, gap: dotGap }), tolerated },
        room,
      );
      if (place) labels.push({ ...place, kind: 'clients', own: curve.own });
    }
  }
  return { labels, legend };
}

const clientsText = (clients: number): string =>
  clients === 1 ? '1 client' : `${formatCount(clients)} clients`;

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

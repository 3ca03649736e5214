import type { PlotFrame } from '../axes/PlotFrame.ts';
import { boxesAlong } from '../labels/boxesAlong.ts';
import type { Box } from '../labels/Box.ts';
import { type LabelRoom, placeLabel } from '../labels/placeLabel.ts';
import type { PlacedText } from '../labels/PlacedText.ts';
import { placesAround } from '../labels/placesAround.ts';
import { formatQuantity, formatThreeDigits, quantityText } from '../../units/formatQuantity.ts';
import type { PlacedRooflinePoint, PlacedRoof, RooflineLayout } from './layout.ts';

export interface RooflineLabel extends PlacedText {
  readonly kind: 'roof' | 'slope' | 'ridge' | 'point';
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

type RooflineLabels = Pick<RooflineLayout, 'labels' | 'legend'>;

const nameSize = 14;
const lineGap = 6;

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
  const put = (kind: RooflineLabel['kind'], candidates: readonly PlacedText[]): boolean => {
    const place = placeLabel(
      { candidates, ...(kind === 'point' ? { size: nameSize, strong: true } : {}) },
      room,
    );
    if (place) labels.push({ ...place, kind });
    return place !== undefined;
  };
  for (const roof of roofs) put('roof', placesOnRoof(roof, right, input.like));
  put('slope', placesOnSlope(slope, `memory ${quantityText(input.bytesPerSecond, 'B/s')}`));
  const legend: RooflineLabels['legend'][number][] = [];
  for (const { id, name, x, y, radius, evidence } of points.toSorted(
    (one, other) => other.radius - one.radius,
  )) {
    const near = placesAround({ text: name, x, y, gap: radius + lineGap, size: nameSize });
    const far = placesAround({ text: name, x, y, gap: radius + 3 * lineGap, size: nameSize });
    if (!put('point', [...near, ...far])) legend.push({ id, name, evidence });
  }
  const [highest] = roofs;
  if (highest) put('ridge', placesAtRidge(highest, foot));
  return { labels, legend };
}

/** Over the roof at its right end, then under it, then further left; shorter where nothing else fits. */
function placesOnRoof({ name, flopPerSecond, ridge }: PlacedRoof, right: number, like: number) {
  const { value, unit } = formatQuantity(flopPerSecond, 'FLOP/s', like);
  const lefts = [0, 0.2, 0.4, 0.6, 0.8, 1].map((share) => right + (ridge.x - right) * share);
  const levels = [ridge.y - lineGap, ridge.y + lineGap + 10];
  return [`${name} ${value} ${unit}`, `${name} ${value}`, name].flatMap((text) =>
    lefts.flatMap((x) => levels.map((y): PlacedText => ({ text, x, y, anchor: 'end' }))),
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

import type { PlotFrame } from '../axes/PlotFrame.ts';
import { boxesAlong } from '../labels/boxesAlong.ts';
import type { Box } from '../labels/Box.ts';
import { boxOfText } from '../labels/boxOfText.ts';
import { type LabelRoom, placeLabel } from '../labels/placeLabel.ts';
import type { PlacedText } from '../labels/PlacedText.ts';
import { formatCount } from '../../units/formatQuantity.ts';
import { fractionAt } from './fractionAt.ts';
import type { PlacedProbability } from './layout.ts';
import type { ProbabilityWay } from './ProbabilityInput.ts';

export interface ProbabilityLabel extends PlacedText {
  readonly kind: 'name' | 'chance';
  /** The way it belongs to. */
  readonly id: string;
}

interface PlaceProbabilityLabelsInput {
  readonly ways: readonly PlacedProbability[];
  readonly frame: PlotFrame;
  /** The reader's own place. */
  readonly own?: { readonly x: number; readonly at: number; readonly ways: readonly ProbabilityWay[] };
}

const nameSize = 14;
const letterHeight = 4.8;
const percent = 100;
const stations = 24;
const gap = 7;
const leastThickness = 18;
const enough = 70;

/** Names where their areas are thickest, and the chance of each way beside the reader's own place. */
export function placeProbabilityLabels({ ways, frame, own }: PlaceProbabilityLabelsInput): {
  readonly labels: readonly ProbabilityLabel[];
  readonly unplaced: readonly PlacedProbability[];
} {
  const { left, right, top, foot } = frame;
  const room: LabelRoom = {
    frame: { left: left + 4, right: right - 2, top: top + 1, bottom: foot - 1 },
    taken: own ? [upright(own.x, top, foot)] : [],
    lines: ways.flatMap(({ levels }) => boxesAlong(levels.map(({ x, top: y }) => ({ x, y })))),
  };
  const labels: ProbabilityLabel[] = [];
  const unplaced: PlacedProbability[] = [];
  for (const [index, way] of ways.entries()) {
    const fraction = own ? fractionAt(own.ways[index]?.points ?? [], own.at) : 0;
    const level = own ? levelAt(way, own.x) : undefined;
    if (!own || !level || level.foot - level.top < leastThickness) continue;
    const text = `${formatCount(fraction * percent)}\u00a0%`;
    const y = (level.top + level.foot) / 2 + letterHeight;
    const place = placeLabel(
      {
        candidates: [
          { text, x: own.x + gap, y, anchor: 'start' },
          { text, x: own.x - gap, y, anchor: 'end' },
        ],
        strong: true,
      },
      room,
    );
    if (place) labels.push({ ...place, kind: 'chance', id: way.id });
  }
  for (const way of ways) {
    const candidates = thickestFirst(way, frame)
      .map(({ x, y }): PlacedText => ({ text: way.name, x, y: y + letterHeight, anchor: 'middle' }))
      .filter((label) => isInside(boxOfText(label, { size: nameSize, strong: true }), way));
    const place = placeLabel({ candidates, size: nameSize, strong: true, tolerated: 0 }, room);
    if (place) labels.push({ ...place, kind: 'name', id: way.id });
    else unplaced.push(way);
  }
  return { labels, unplaced };
}

/** Room that the rule of the reader's own place takes. */
const upright = (x: number, top: number, bottom: number): Box => ({
  left: x - gap / 2,
  right: x + gap / 2,
  top,
  bottom,
});

/** The ends of an area at a place, straight between those around it. */
function levelAt(
  { levels }: PlacedProbability,
  x: number,
): { readonly top: number; readonly foot: number } | undefined {
  const before = levels.findLast((level) => level.x <= x);
  const after = levels.find((level) => level.x >= x);
  if (!before || !after) return undefined;
  const share = after.x > before.x ? (x - before.x) / (after.x - before.x) : 0;
  return {
    top: before.top + share * (after.top - before.top),
    foot: before.foot + share * (after.foot - before.foot),
  };
}

/** Places along an area: where it is thick enough and near its middle, then the thickest. */
function thickestFirst(way: PlacedProbability, { left, right }: PlotFrame) {
  const places = Array.from(
    { length: stations + 1 },
    (_, index) => left + ((right - left) * index) / stations,
  ).flatMap((x) => {
    const level = levelAt(way, x);
    return level ? [{ x, y: (level.top + level.foot) / 2, thickness: level.foot - level.top }] : [];
  });
  const whole = places.reduce((sum, { thickness }) => sum + thickness, 0);
  const middle = places.reduce((sum, { x, thickness }) => sum + (x * thickness) / (whole || 1), 0);
  return places.toSorted(
    (one, other) =>
      Math.min(other.thickness, enough) - Math.min(one.thickness, enough) ||
      Math.abs(one.x - middle) - Math.abs(other.x - middle),
  );
}

/** True where a label lies within its area from end to end. */
function isInside({ left, right, top, bottom }: Box, way: PlacedProbability): boolean {
  const inner = way.levels.filter(({ x }) => x > left && x < right);
  const ends = [left, right].map((x) => levelAt(way, x));
  return [...inner, ...ends].every(
    (level) => level !== undefined && level.top <= top && level.foot >= bottom,
  );
}

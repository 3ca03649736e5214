import type { PlotFrame } from '../axes/PlotFrame.ts';
import { boxesAlong } from '../labels/boxesAlong.ts';
import type { Box } from '../labels/Box.ts';
import { boxesMeet } from '../labels/boxesMeet.ts';
import { boxOfText } from '../labels/boxOfText.ts';
import { distanceFromBox } from '../labels/distanceFromBox.ts';
import { type LeaderLine, leaderTo } from '../labels/leaderTo.ts';
import { type LabelRoom, placeLabel } from '../labels/placeLabel.ts';
import type { PlacedText } from '../labels/PlacedText.ts';
import { placeLineNames } from '../labels/placeLineNames.ts';
import { placesAround } from '../labels/placesAround.ts';
import type { PlacedCrossing, PlacedVolumeWay } from './layout.ts';

export interface VolumeLabel extends PlacedText {
  readonly kind: 'name' | 'crossing';
  readonly own: boolean;
  /** Both ends of a line from a crossing to its volume; none where it stands beside. */
  readonly leader?: LeaderLine;
}

interface PlaceVolumeLabelsInput {
  readonly ways: readonly PlacedVolumeWay[];
  /** True where the lines bear their names; else these stand at their ends. */
  readonly named: boolean;
  readonly frame: PlotFrame;
  readonly crossings: readonly (PlacedCrossing & { readonly text: string })[];
  /** Where upright lines stand. */
  readonly uprights: readonly number[];
}

const radius = 5;
const near = 9;
/** Distances of volumes from their crossings; beyond the first a leader joins them. */
const gaps = [9, 24, 38, 54];
const size = 13;
const nameShare = 0.8;
/** Pieces of lines that a crossing's volume may cover. */
const tolerated = 5;

/** Volumes of the outer crossings of each two ways, the reader's own and the furthest first, then names on the lines where they bear them. */
export function placeVolumeLabels({ ways, named, frame, crossings, uprights }: PlaceVolumeLabelsInput): {
  readonly labels: readonly VolumeLabel[];
  readonly unplaced: readonly PlacedVolumeWay[];
} {
  const dots = [...crossings, ...ways.flatMap(({ dot }) => (dot ? [dot] : []))];
  const taken = dots.map(around);
  const { left, right, top, foot } = frame;
  const avoided = uprights.flatMap((x) => boxesAlong([top, foot].map((y) => ({ x, y }))));
  const room: LabelRoom = {
    frame: { left: left + 2, right, top: top - 4, bottom: foot - 3 },
    taken,
    lines: [...ways.flatMap(({ points }) => boxesAlong(points)), ...avoided],
  };
  const labels: VolumeLabel[] = [];
  const isFree = (leader: readonly Box[]) =>
    !leader.some((piece) => taken.slice(dots.length).some((label) => boxesMeet(piece, label)));
  const outer = crossings.filter((crossing) => crossing.outer);
  for (const crossing of outer.toSorted(
    (one, other) => Number(other.own) - Number(one.own) || other.x - one.x,
  )) {
    const { text, own } = crossing;
    const mark = { x: crossing.x, y: crossing.y, radius };
    const leaderOf = (label: PlacedText) => leaderTo({ mark, label, size, near });
    const candidates = gaps
      .flatMap((gap) => placesAround({ text, ...mark, gap }))
      .filter((label) => leaderOf(label).length > 0 || belongsTo(label, mark, dots))
      .filter((label) => isFree(boxesAlong(leaderOf(label))));
    const place = placeLabel({ candidates, strong: true, tolerated }, room);
    if (!place) continue;
    const leader = leaderOf(place);
    taken.push(...boxesAlong(leader));
    labels.push({ ...place, kind: 'crossing', own, leader });
  }
  const names = named
    ? placeLineNames({ lines: ways, frame, taken, avoided, share: nameShare })
    : { labels: [], unplaced: [] };
  return {
    labels: [
      ...labels,
      ...names.labels.map((label): VolumeLabel => ({ ...label, kind: 'name', own: label.id === 'own' })),
    ],
    unplaced: names.unplaced,
  };
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** True where no other dot is nearer to the label than its own. */
function belongsTo(label: PlacedText, own: Place, dots: readonly Place[]): boolean {
  const box = boxOfText(label, { strong: true });
  const near = distanceFromBox(box, own);
  return dots.every((dot) => (dot.x === own.x && dot.y === own.y) || distanceFromBox(box, dot) > near);
}

const around = ({ x, y }: Place): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});

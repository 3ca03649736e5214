import { linearScale } from '../axes/linearScale.ts';
import { logScale } from '../axes/logScale.ts';
import { fittingTicks } from '../axes/fittingTicks.ts';
import { framePlot } from '../axes/framePlot.ts';
import { isNarrow } from '../axes/isNarrow.ts';
import { logTicks } from '../axes/logTicks.ts';
import type { PlotFrame } from '../axes/PlotFrame.ts';
import { boxesAlong } from '../labels/boxesAlong.ts';
import type { Box } from '../labels/Box.ts';
import type { PlacedText } from '../labels/PlacedText.ts';
import { placeLabel } from '../labels/placeLabel.ts';
import { placesAround } from '../labels/placesAround.ts';
import { formatThreeDigits } from '../../units/formatQuantity.ts';
import type { FrontInput, FrontPoint } from './FrontInput.ts';

export interface PlacedFrontPoint extends Pick<FrontPoint, 'id' | 'best' | 'chosen' | 'evidence'> {
  readonly x: number;
  readonly y: number;
}

export interface FrontLayout {
  readonly frame: PlotFrame;
  readonly points: readonly PlacedFrontPoint[];
  /** Stairs from the cheapest to the quickest: what the least money buys at each time. */
  readonly stairs: string;
  readonly labels: readonly (PlacedText & { readonly chosen: boolean })[];
}

type Place = Pick<PlacedFrontPoint, 'x' | 'y'>;

const wideHeight = 372;
const narrowHeight = 320;
/** Values further apart than this are drawn by ratio; the axis says so. */
const widestLinear = 12;
const pointRadius = 5;
const labelGaps = [10, 20];
const nameSize = 14;
const noteSize = 13;

/** What each candidate costs over the time a token takes with it, those that nothing beats joined by stairs. */
export function frontLayout({ points, width, xName, yName, tickText }: FrontInput): FrontLayout {
  const times = points.map(({ at }) => at);
  const values = points.map(({ value }) => value);
  const slowest = Math.max(1e-6, ...times);
  const [least, most] = [Math.min(...values, Infinity), Math.max(...values, 0)];
  const byRatio = least > 0 && least < Infinity && most / least > widestLinear;
  const yDomain: readonly [number, number] = byRatio
    ? [least / 1.3, most * 1.3]
    : [0, Math.max(most, 1) * 1.05];
  const { frame, x, y } = framePlot({
    width,
    height: isNarrow(width) ? narrowHeight : wideHeight,
    x: {
      name: xName,
      ticks: fittingTicks([0, slowest * 1.05], width),
      text: formatThreeDigits,
      scale: (range) => linearScale([0, slowest * 1.05], range),
    },
    y: {
      name: byRatio ? `${yName}, logarithmic` : yName,
      ticks: byRatio ? logTicks(yDomain) : fittingTicks(yDomain, wideHeight),
      text: tickText,
      scale: (range) => (byRatio ? logScale(yDomain, range) : linearScale(yDomain, range)),
    },
  });
  const placed = points.map(({ at, value, id, best, chosen, evidence }) => ({
    id,
    best,
    chosen,
    evidence,
    x: x(at),
    y: y(value),
  }));
  const corners = cornersOf(placed);
  return {
    frame,
    points: placed,
    stairs: corners
      .map(({ x: right, y: down }, index) => `${index === 0 ? 'M' : 'L'}${right} ${down}`)
      .join(''),
    labels: labelsOf(points, placed, corners, frame),
  };
}

/** Down at each point, then towards the slower one: between two points the cheaper is what there is. */
function cornersOf(placed: readonly PlacedFrontPoint[]): readonly Place[] {
  const steps = placed.filter(({ best }) => best).toSorted((one, other) => one.x - other.x);
  return steps.flatMap(({ x, y }, index) => {
    const before = steps[index - 1];
    return before
      ? [
          { x, y: before.y },
          { x, y },
        ]
      : [{ x, y }];
  });
}

/** Names of the points on the stairs, the chosen one first, then of as many others as find room. */
function labelsOf(
  points: readonly FrontPoint[],
  placed: readonly PlacedFrontPoint[],
  corners: readonly Place[],
  { left, top, foot, width }: PlotFrame,
): FrontLayout['labels'] {
  const room = {
    frame: { left: left + 2, right: width, top: top - 6, bottom: foot - 3 },
    taken: placed.map(around),
    lines: boxesAlong(corners),
  };
  const ranked = points
    .map((point, index) => ({ point, place: placed[index] }))
    .toSorted(({ point: one }, { point: other }) => rank(other) - rank(one));
  return ranked.flatMap(({ point: { name, chosen }, place }) => {
    if (!place) return [];
    const label = placeLabel(
      {
        candidates: labelGaps.flatMap((gap) =>
          placesAround({ text: name, x: place.x, y: place.y, gap, size: chosen ? nameSize : noteSize }),
        ),
        size: chosen ? nameSize : noteSize,
        strong: chosen,
      },
      room,
    );
    return label ? [{ ...label, chosen }] : [];
  });
}

const rank = ({ chosen, best }: FrontPoint): number => (chosen ? 2 : best ? 1 : 0);

const around = ({ x, y }: PlacedFrontPoint): Box => ({
  left: x - pointRadius,
  right: x + pointRadius,
  top: y - pointRadius,
  bottom: y + pointRadius,
});

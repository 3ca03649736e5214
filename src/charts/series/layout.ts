import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { fittingTicks } from '../axes/fittingTicks.ts';
import { framePlot } from '../axes/framePlot.ts';
import { isNarrow } from '../axes/isNarrow.ts';
import type { PlotFrame } from '../axes/PlotFrame.ts';
import { boxesAlong } from '../labels/boxesAlong.ts';
import { type LabelRoom, placeLabel } from '../labels/placeLabel.ts';
import type { PlacedText } from '../labels/PlacedText.ts';
import { placesAround } from '../labels/placesAround.ts';
import { formatThreeDigits } from '../../units/formatQuantity.ts';
import type { SeriesInput } from './SeriesInput.ts';
import { thinned } from './thinned.ts';

export interface PlacedLine {
  readonly id: string;
  readonly name: string;
  /** Class of its colour: `own` where it is alone, else a place in the series. */
  readonly colour: string;
  readonly path: string;
}

export interface SeriesLayout {
  readonly frame: PlotFrame;
  readonly lines: readonly PlacedLine[];
  /** Names of the lines; none where there is but one, which the vertical axis names. */
  readonly labels: readonly PlacedText[];
  readonly legend: readonly { readonly id: string; readonly name: string; readonly colour: string }[];
}

const seriesCount = 7;
const nameSize = 14;
const nameGap = 8;
const headRoom = 1.05;
const stations = 12;

/** Lines over time from nought, small enough to be set beside one another. */
export function seriesLayout({ lines, width, height, xName, yName }: SeriesInput): SeriesLayout {
  const all = lines.flatMap(({ values }) => values);
  const begin = all.reduce((least, { at }) => Math.min(least, at), all[0]?.at ?? 0);
  const end = all.reduce((most, { at }) => Math.max(most, at), begin);
  const least = all.reduce((low, { value }) => Math.min(low, value), 0);
  const most = all.reduce((high, { value }) => Math.max(high, value), 0);
  const xDomain: readonly [number, number] = [begin, end > begin ? end : begin + 1];
  const yDomain: readonly [number, number] = [least * headRoom, most > least ? most * headRoom : least + 1];
  const { frame, x, y } = framePlot({
    width,
    height,
    x: {
      name: xName,
      ticks: fittingTicks(xDomain, width),
      text: formatThreeDigits,
      scale: (range) => scaleLinear(xDomain, range),
    },
    y: {
      name: yName,
      ticks: fittingTicks(yDomain, height),
      text: formatThreeDigits,
      scale: (range) => scaleLinear(yDomain, range),
    },
  });
  const path = line<{ readonly x: number; readonly y: number }>(
    (point) => point.x,
    (point) => point.y,
  );
  const placed = lines.map(({ id, name, values }, index) => ({
    id,
    name,
    colour: lines.length === 1 ? 'own' : `series-${(index % seriesCount) + 1}`,
    points: thinned(values, x).map(({ at, value }) => ({ x: x(at), y: y(value) })),
  }));
  return {
    frame,
    lines: placed.map(({ points, ...one }) => ({ ...one, path: path(points) ?? '' })),
    ...(lines.length > 1 ? placeNames(placed, frame) : { labels: [], legend: [] }),
  };
}

interface LineWithPoints extends Omit<PlacedLine, 'path'> {
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

/** Names at the lines' ends, on narrow drawings along them. */
function placeNames(
  lines: readonly LineWithPoints[],
  { left, top, foot, width }: PlotFrame,
): Pick<SeriesLayout, 'labels' | 'legend'> {
  const room: LabelRoom = {
    frame: { left: left + 2, right: width, top: top - 8, bottom: foot - 3 },
    taken: [],
    lines: lines.flatMap(({ points }) => boxesAlong(points)),
  };
  const labels: PlacedText[] = [];
  const legend: SeriesLayout['legend'][number][] = [];
  for (const { id, name, colour, points } of lines) {
    const last = points.length - 1;
    const start = isNarrow(width) ? 0.5 : 1;
    const candidates = Array.from({ length: stations + 1 }, (_, index) => index / stations)
      .toSorted((one, other) => Math.abs(one - start) - Math.abs(other - start))
      .flatMap((share) => points.slice(Math.round(share * last), Math.round(share * last) + 1))
      .flatMap((point) => placesAround({ text: name, ...point, gap: nameGap, size: nameSize }));
    const place = placeLabel({ candidates, size: nameSize, strong: true }, room);
    if (place) labels.push(place);
    else legend.push({ id, name, colour });
  }
  return { labels, legend };
}

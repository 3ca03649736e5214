import { line } from 'd3-shape';
import { linearScale } from '../axes/linearScale.ts';
import { fittingTicks } from '../axes/fittingTicks.ts';
import { framePlot } from '../axes/framePlot.ts';
import type { PlotFrame } from '../axes/PlotFrame.ts';
import type { PlacedText } from '../labels/PlacedText.ts';
import { placeLineNames } from '../labels/placeLineNames.ts';
import type { InLegend } from '../labels/placeLegend.ts';
import { underPlot } from '../labels/underPlot.ts';
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
  /** Lines whose names found no place, below the plot. */
  readonly legend: readonly InLegend<Omit<PlacedLine, 'path'>>[];
}

const seriesCount = 7;
const headRoom = 1.05;

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
      scale: (range) => linearScale(xDomain, range),
    },
    y: {
      name: yName,
      ticks: fittingTicks(yDomain, height),
      text: formatThreeDigits,
      scale: (range) => linearScale(yDomain, range),
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
  const { labels, unplaced } =
    lines.length > 1 ? placeLineNames({ lines: placed, frame }) : { labels: [], unplaced: [] };
  return {
    lines: placed.map(({ points, ...one }) => ({ ...one, path: path(points) ?? '' })),
    labels,
    ...underPlot(frame, unplaced),
  };
}

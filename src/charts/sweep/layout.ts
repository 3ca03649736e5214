import { area, line } from 'd3-shape';
import { linearScale } from '../axes/linearScale.ts';
import { logScale } from '../axes/logScale.ts';
import { fittingTicks } from '../axes/fittingTicks.ts';
import { framePlot } from '../axes/framePlot.ts';
import { isNarrow } from '../axes/isNarrow.ts';
import { logTicks } from '../axes/logTicks.ts';
import type { PlotFrame } from '../axes/PlotFrame.ts';
import type { InLegend } from '../labels/placeLegend.ts';
import { underPlot } from '../labels/underPlot.ts';
import { formatThreeDigits } from '../../units/formatQuantity.ts';
import { chosenPoint } from './chosenPoint.ts';
import { type SweepLabel, placeSweepLabels } from './placeSweepLabels.ts';
import type { SweepCurve } from './SweepCurve.ts';
import type { SweepPoint } from './SweepPoint.ts';

export interface SweepInput {
  readonly curves: readonly SweepCurve[];
  readonly width: number;
  /** Output tokens a second that each reader gets. */
  readonly xName: string;
  /** Output tokens a second that each accelerator gives. */
  readonly yName: string;
}

export interface PlacedSweepPoint {
  readonly x: number;
  readonly y: number;
  readonly clients: number;
  readonly saturated: boolean;
}

export interface NamedLine {
  readonly id: string;
  readonly name: string;
  /** Class of its colour: `own` or a place in the series. */
  readonly colour: string;
}

export interface PlacedSweepCurve extends NamedLine {
  readonly own: boolean;
  /** Paths of the part that more clients still lift, and of the saturated part. */
  readonly rising: string;
  readonly saturated: string;
  /** Range of the yield, around the reader's own curve only. */
  readonly band: string;
  readonly points: readonly PlacedSweepPoint[];
  readonly ring?: PlacedSweepPoint;
}

export interface SweepLayout {
  readonly frame: PlotFrame;
  /** Logarithmic where the paces differ more than `widestLinear` times; the axis name says so. */
  readonly xScale: 'linear' | 'log';
  readonly curves: readonly PlacedSweepCurve[];
  readonly labels: readonly SweepLabel[];
  /** Curves whose names found no place at their lines, below the plot. */
  readonly legend: readonly InLegend<NamedLine>[];
}

const widestLinear = 40;
const seriesCount = 7;
const wideHeight = 372;
const narrowHeight = 320;

/** Curves of the trade between each reader's pace and each accelerator's yield as clients grow. */
export function sweepLayout({ curves, width, xName, yName }: SweepInput): SweepLayout {
  const points = curves.flatMap((curve) => curve.points);
  const paces = points.map(({ interactivity }) => interactivity).filter((pace) => pace > 0);
  const [slowest, fastest] = paces.length > 0 ? [Math.min(...paces), Math.max(...paces)] : [0, 1];
  const xScale = slowest > 0 && fastest / slowest > widestLinear ? 'log' : 'linear';
  const xDomain: readonly [number, number] =
    xScale === 'log' ? [slowest / 1.1, fastest * 1.1] : [0, fastest * 1.02];
  const most = Math.max(1, ...curves.flatMap(reach));
  const { frame, x, y } = framePlot({
    width,
    height: isNarrow(width) ? narrowHeight : wideHeight,
    x: {
      name: xScale === 'log' ? `${xName}, logarithmic` : xName,
      ticks: xScale === 'log' ? logTicks(xDomain) : fittingTicks(xDomain, width),
      text: formatThreeDigits,
      scale: (range) =>
        xScale === 'log' ? logScale(xDomain, range, { clamped: true }) : linearScale(xDomain, range),
    },
    y: {
      name: yName,
      ticks: fittingTicks([0, most], wideHeight),
      text: formatThreeDigits,
      scale: (range) => linearScale([0, most * 1.02], range),
    },
  });
  const placed = curves.map((curve, index) => {
    const order = curves.slice(0, index).filter(({ own }) => !own).length;
    const colour = curve.own ? 'own' : `series-${(order % seriesCount) + 1}`;
    return placeCurve(curve, colour, x, y);
  });
  const { labels, unplaced } = placeSweepLabels(placed, frame);
  return { xScale, curves: placed, labels, ...underPlot(frame, unplaced) };
}

const reach = ({ own, points }: SweepCurve): readonly number[] =>
  points.map(({ throughput, high }) => (own ? Math.max(throughput, high) : throughput));

type Scale = (value: number) => number;

function placeCurve(curve: SweepCurve, colour: string, x: Scale, y: Scale): PlacedSweepCurve {
  const points = curve.points.toSorted((one, other) => one.clients - other.clients);
  const place = ({ interactivity, throughput, clients, saturated }: SweepPoint): PlacedSweepPoint => ({
    x: x(interactivity),
    y: y(throughput),
    clients,
    saturated,
  });
  const path = line<SweepPoint>(
    ({ interactivity }) => x(interactivity),
    ({ throughput }) => y(throughput),
  );
  const band = area<SweepPoint>()
    .x(({ interactivity }) => x(interactivity))
    .y0(({ low }) => y(low))
    .y1(({ high }) => y(high));
  const firstSaturated = points.findIndex(({ saturated }) => saturated);
  const rising = firstSaturated < 0 ? points : points.slice(0, firstSaturated);
  const beyond = firstSaturated < 0 ? [] : points.slice(Math.max(0, firstSaturated - 1));
  const chosen = chosenPoint(curve);
  return {
    id: curve.id,
    name: curve.name,
    own: curve.own,
    colour,
    rising: path(rising) ?? '',
    saturated: path(beyond) ?? '',
    band: (curve.own ? band(points) : null) ?? '',
    points: points.map(place),
    ...(chosen ? { ring: place(chosen) } : {}),
  };
}

import { logScale } from '../axes/logScale.ts';
import { framePlot } from '../axes/framePlot.ts';
import { isNarrow } from '../axes/isNarrow.ts';
import { logTicks } from '../axes/logTicks.ts';
import type { PlotFrame } from '../axes/PlotFrame.ts';
import type { InLegend } from '../labels/placeLegend.ts';
import { underPlot } from '../labels/underPlot.ts';
import { formatQuantity, formatThreeDigits } from '../../units/formatQuantity.ts';
import { placeRooflineLabels, type RooflineLabel } from './placeRooflineLabels.ts';
import type { RooflineInput } from './RooflineInput.ts';

type Evidence = RooflineInput['points'][number]['evidence'];

export interface PlacedRooflinePoint {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly evidence: Evidence;
}

export interface PlacedRoof {
  readonly name: string;
  readonly flopPerSecond: number;
  /** Where the slope meets the roof. */
  readonly ridge: { readonly x: number; readonly y: number; readonly intensity: number };
  readonly path: string;
}

export interface RooflineLayout {
  readonly frame: PlotFrame;
  /** The highest first; its path holds the slope, the paths of others only their own level. */
  readonly roofs: readonly PlacedRoof[];
  readonly slope: readonly [Place, Place];
  readonly points: readonly PlacedRooflinePoint[];
  readonly labels: readonly RooflineLabel[];
  /** Points whose names found no place beside them, below the plot. */
  readonly legend: readonly InLegend<Pick<PlacedRooflinePoint, 'id' | 'name' | 'evidence'>>[];
}

interface Place {
  readonly x: number;
  readonly y: number;
}

const wideHeight = 372;
const narrowHeight = 330;
const radii = { least: 4, most: 9 };
const roomBeyondRidge = 6;
const roomBesidePoint = 2;
const roomAboveRoof = 2.2;

/** Rates over arithmetic intensity, both logarithmic: what the roofs allow and what a step's parts reach. */
export function rooflineLayout({ roofs, bytesPerSecond, points, width }: RooflineInput): RooflineLayout {
  const sorted = roofs.toSorted((one, other) => other.flopPerSecond - one.flopPerSecond);
  const peak = sorted[0]?.flopPerSecond ?? bytesPerSecond;
  const drawn = points.filter(({ intensity, flopPerSecond }) => intensity > 0 && flopPerSecond > 0);
  const intensities = drawn.map(({ intensity }) => intensity);
  const ridges = sorted.map(({ flopPerSecond }) => flopPerSecond / bytesPerSecond);
  const xDomain: readonly [number, number] = [
    Math.min(...ridges.map((ridge) => ridge / 10), ...intensities) / roomBesidePoint,
    Math.max(
      ...ridges.map((ridge) => ridge * roomBeyondRidge),
      ...intensities.map((one) => one * roomBesidePoint),
    ),
  ];
  const floor = Math.min(
    xDomain[0] * bytesPerSecond,
    ...drawn.map(({ flopPerSecond }) => flopPerSecond / roomBesidePoint),
  );
  const yDomain: readonly [number, number] = [floor, peak * roomAboveRoof];
  const like = peak / 10;
  const { frame, x, y } = framePlot({
    width,
    height: isNarrow(width) ? narrowHeight : wideHeight,
    x: {
      name: 'Arithmetic intensity, FLOP per byte moved',
      ticks: logTicks(xDomain),
      text: formatThreeDigits,
      scale: (range) => logScale(xDomain, range),
    },
    y: {
      name: formatQuantity(peak, 'FLOP/s', like).unit,
      ticks: logTicks(yDomain),
      text: (value) => formatQuantity(value, 'FLOP/s', like).value,
      scale: (range) => logScale(yDomain, range),
    },
  });
  const at = (intensity: number, flopPerSecond: number): Place => ({ x: x(intensity), y: y(flopPerSecond) });
  const begin = Math.max(xDomain[0], floor / bytesPerSecond);
  const slope = [at(begin, begin * bytesPerSecond), at(peak / bytesPerSecond, peak)] as const;
  const placedRoofs = sorted.map(({ name, flopPerSecond }, index): PlacedRoof => {
    const ridge = at(flopPerSecond / bytesPerSecond, flopPerSecond);
    const start = index === 0 ? `M${slope[0].x} ${slope[0].y}L` : 'M';
    return {
      name,
      flopPerSecond,
      ridge: { ...ridge, intensity: flopPerSecond / bytesPerSecond },
      path: `${start}${ridge.x} ${ridge.y}H${frame.right}`,
    };
  });
  const placed = drawn.map(({ id, name, intensity, flopPerSecond, share, evidence }) => ({
    id,
    name,
    ...at(intensity, flopPerSecond),
    radius: radiusOf(share),
    evidence,
  }));
  const { labels, unplaced } = placeRooflineLabels({
    frame,
    roofs: placedRoofs,
    slope,
    points: placed,
    bytesPerSecond,
    like,
  });
  return { roofs: placedRoofs, slope, points: placed, labels, ...underPlot(frame, unplaced) };
}

/** Radius whose area grows with the share of time. */
function radiusOf(share: number): number {
  const inside = Math.min(1, Math.max(0, share));
  return Math.round(Math.sqrt(radii.least ** 2 + inside * (radii.most ** 2 - radii.least ** 2)) * 10) / 10;
}

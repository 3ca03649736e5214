import { area, line } from 'd3-shape';
import { linearScale } from '../axes/linearScale.ts';
import { logScale } from '../axes/logScale.ts';
import { fittingTicks } from '../axes/fittingTicks.ts';
import { framePlot } from '../axes/framePlot.ts';
import { logTicks } from '../axes/logTicks.ts';
import { plotHeight } from '../axes/plotHeight.ts';
import type { PlotFrame } from '../axes/PlotFrame.ts';
import type { InLegend } from '../labels/placeLegend.ts';
import { type PlacedRule, placeRules } from '../labels/placeRules.ts';
import { underPlot } from '../labels/underPlot.ts';
import { wayClass } from '../marks/wayClass.ts';
import { formatCount } from '../../units/formatQuantity.ts';
import { placeProbabilityLabels, type ProbabilityLabel } from './placeProbabilityLabels.ts';
import type { ProbabilityInput } from './ProbabilityInput.ts';

export interface PlacedProbability {
  readonly id: string;
  readonly name: string;
  /** Class of its colour. */
  readonly colour: string;
  readonly area: string;
  /** The upper edge of its area; empty for the topmost, which ends at a hundred. */
  readonly edge: string;
  /** Ends of its area at each place. */
  readonly levels: readonly { readonly x: number; readonly top: number; readonly foot: number }[];
}

export interface ProbabilityLayout {
  readonly frame: PlotFrame;
  readonly ways: readonly PlacedProbability[];
  readonly rules: readonly PlacedRule[];
  /** Names in their areas, and the chances at the reader's own place. */
  readonly labels: readonly ProbabilityLabel[];
  readonly legend: readonly InLegend<Pick<PlacedProbability, 'id' | 'name' | 'colour'>>[];
}

const percent = 100;
const quarters = [0, 0.25, 0.5, 0.75, 1];
const ruleRoom = 46;
const thinnest = 0.5;
const yName = 'Chance of costing least, %';

/** How likely each way costs least, one upon another, over a load or a use. */
export function probabilityLayout(input: ProbabilityInput): ProbabilityLayout {
  const { ways, own, xScale, width, xName, tickText, placeText } = input;
  const places = ways[0]?.points.map(({ at }) => at).filter((at) => xScale === 'linear' || at > 0) ?? [];
  const xDomain = spanOf(places, xScale);
  const inside = own && own.at >= xDomain[0] && own.at <= xDomain[1] ? own : undefined;
  const headRoom = inside ? ruleRoom : 0;
  const { frame, x, y } = framePlot({
    width,
    height: plotHeight(width) + headRoom,
    headRoom,
    x: {
      name: xScale === 'log' ? `${xName}, logarithmic` : xName,
      ticks: xScale === 'log' ? logTicks(xDomain) : fittingTicks(xDomain, width),
      text: tickText,
      scale: (range) => (xScale === 'log' ? logScale(xDomain, range) : linearScale(xDomain, range)),
    },
    y: {
      name: yName,
      ticks: quarters,
      text: (fraction) => formatCount(fraction * percent),
      scale: (range) => linearScale([0, 1], range),
    },
  });
  const placed = stacked(input, places).map((levels, index) => {
    const way = ways[index];
    const placedLevels = levels.map(({ at, low, high }) => ({ x: x(at), top: y(high), foot: y(low) }));
    return {
      id: way?.way ?? '',
      name: way?.name ?? '',
      colour: way ? wayClass(way) : '',
      area: areaOf(placedLevels) ?? '',
      edge: index === ways.length - 1 ? '' : (edgeOf(placedLevels) ?? ''),
      levels: placedLevels,
    };
  });
  const { labels, unplaced } = placeProbabilityLabels({
    ways: placed,
    frame,
    ...(inside ? { own: { x: x(inside.at), at: inside.at, ways } } : {}),
  });
  return {
    ways: placed,
    rules: placeRules({
      rules: inside ? [{ name: inside.name, value: placeText(inside.at), x: x(inside.at), own: true }] : [],
      frame,
      room: headRoom,
    }),
    labels,
    ...underPlot(frame, unplaced),
  };
}

type Level = PlacedProbability['levels'][number];

const areaOf = area<Level>()
  .x(({ x }) => x)
  .y0(({ foot }) => foot)
  .y1(({ top }) => top);

/** A way without a chance has no edge. */
const edgeOf = line<Level>(
  ({ x }) => x,
  ({ top }) => top,
).defined(({ top, foot }) => foot - top >= thinnest);

/** The chances of each way upon those of the ways before it. */
function stacked({ ways }: ProbabilityInput, places: readonly number[]) {
  const sums = new Map<number, number>();
  return ways.map(({ points }) =>
    places.map((at) => {
      const low = sums.get(at) ?? 0;
      const high = low + (points.find((point) => point.at === at)?.fraction ?? 0);
      sums.set(at, high);
      return { at, low, high };
    }),
  );
}

/** From the first place to the last, apart even where there is but one. */
function spanOf(places: readonly number[], xScale: 'linear' | 'log'): readonly [number, number] {
  const [first] = places;
  const last = places.at(-1);
  if (first === undefined || last === undefined) return xScale === 'log' ? [0.1, 10] : [0, 1];
  if (last > first) return [first, last];
  return xScale === 'log' ? [first / 2, first * 2] : [first - 1, first + 1];
}

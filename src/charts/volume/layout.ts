import { line } from 'd3-shape';
import { linearScale } from '../axes/linearScale.ts';
import { logScale } from '../axes/logScale.ts';
import { fittingTicks } from '../axes/fittingTicks.ts';
import { framePlot } from '../axes/framePlot.ts';
import { logTicks } from '../axes/logTicks.ts';
import { plotHeight } from '../axes/plotHeight.ts';
import type { PlotFrame } from '../axes/PlotFrame.ts';
import { endBlocks } from '../labels/endBlocks.ts';
import { type PlacedEnd, placeEndBlocks } from '../labels/placeEndBlocks.ts';
import type { InLegend } from '../labels/placeLegend.ts';
import { type PlacedRule, placeRules } from '../labels/placeRules.ts';
import { underPlot } from '../labels/underPlot.ts';
import { wayClass } from '../marks/wayClass.ts';
import { costsAt } from './costsAt.ts';
import { placeVolumeLabels, type VolumeLabel } from './placeVolumeLabels.ts';
import type { VolumeCrossing, VolumeInput, VolumePoint } from './VolumeInput.ts';

export interface PlacedVolumeWay {
  readonly id: string;
  readonly name: string;
  /** Class of its colour. */
  readonly colour: string;
  readonly path: string;
  readonly points: readonly { readonly x: number; readonly y: number }[];
  /** Where the reader's own volume meets it. */
  readonly dot?: { readonly x: number; readonly y: number };
}

export interface PlacedCrossing {
  readonly x: number;
  readonly y: number;
  /** True where the reader's own way is one of the two. */
  readonly own: boolean;
  /** True for the first and the last of two ways; whole servers may make them cross more often between. */
  readonly outer: boolean;
}

export interface VolumeLayout {
  readonly frame: PlotFrame;
  /** Costs are logarithmic where they differ more than `widestLinear` times, else linear from nought. */
  readonly yScale: 'linear' | 'log';
  readonly ways: readonly PlacedVolumeWay[];
  readonly crossings: readonly PlacedCrossing[];
  /** The reader's own volume. */
  readonly rules: readonly PlacedRule[];
  readonly ends: readonly PlacedEnd[];
  readonly labels: readonly VolumeLabel[];
  readonly legend: readonly InLegend<Pick<PlacedVolumeWay, 'id' | 'name' | 'colour'>>[];
}

const widestLinear = 40;
const ruleRoom = 46;
const headRoom = 1.05;

/** Cost a month of the ways over tokens a month: steps where whole servers are added, crossings with their volumes. */
export function volumeLayout(input: VolumeInput): VolumeLayout {
  const { ways, crossings, own, width, xName, yName, text, tickText, volumeText } = input;
  const drawn = ways.map((way) => ({ ...way, points: way.points.filter(({ tokens }) => tokens > 0) }));
  const all = drawn.flatMap(({ points }) => points);
  const xDomain = spanOf([...all.map(({ tokens }) => tokens), ...(own ? [own.tokens] : [])]);
  const paid = all.map(({ cost }) => cost).filter((cost) => cost > 0);
  const [cheapest, dearest] = spanOf(paid);
  const yScale = dearest / cheapest > widestLinear && paid.length === all.length ? 'log' : 'linear';
  const yDomain: readonly [number, number] =
    yScale === 'log' ? [cheapest / headRoom, dearest * headRoom] : [0, dearest * headRoom];
  const marked = own ? [{ ...own, own: true }] : [];
  const ends = endBlocks(
    ways.map(({ way, name }) => ({ id: way, name })),
    width,
  );
  const height = plotHeight(width) + (marked.length > 0 ? ruleRoom : 0);
  const { frame, x, y } = framePlot({
    width,
    height,
    headRoom: marked.length > 0 ? ruleRoom : 0,
    ...(ends ? { rightRoom: ends.room } : {}),
    x: {
      name: `${xName}, logarithmic`,
      ticks: logTicks(xDomain),
      text: tickText,
      scale: (range) => logScale(xDomain, range, { clamped: true }),
    },
    y: {
      name: yScale === 'log' ? `${yName}, logarithmic` : yName,
      ticks: yScale === 'log' ? logTicks(yDomain) : fittingTicks(yDomain, height),
      text,
      scale: (range) =>
        yScale === 'log' ? logScale(yDomain, range, { clamped: true }) : linearScale(yDomain, range),
    },
  });
  const path = line<VolumePoint>(
    ({ tokens }) => x(tokens),
    ({ cost }) => y(cost),
  );
  const placed = drawn.map((way): PlacedVolumeWay => {
    const there = own ? costsAt(way.points, own.tokens) : undefined;
    return {
      id: way.way,
      name: way.name,
      colour: wayClass(way),
      path: path(way.points) ?? '',
      points: way.points.map(({ tokens, cost }) => ({ x: x(tokens), y: y(cost) })),
      ...(own && there ? { dot: { x: x(own.tokens), y: y(there.beyond) } } : {}),
    };
  });
  const placedCrossings = crossings.map(({ tokens, cost, below, beyond }) => ({
    x: x(tokens),
    y: y(cost),
    own: below === 'own' || beyond === 'own',
    outer: isOuter({ below, beyond, tokens }, crossings),
    text: volumeText(tokens),
  }));
  const { labels, unplaced } = placeVolumeLabels({
    ways: placed,
    named: ends === undefined,
    frame,
    crossings: placedCrossings,
    uprights: marked.map(({ tokens }) => x(tokens)),
  });
  return {
    yScale,
    ways: placed,
    crossings: placedCrossings.map(({ text: _, ...place }) => place),
    rules: placeRules({
      rules: marked.map(({ tokens, ...mark }) => ({ ...mark, value: volumeText(tokens), x: x(tokens) })),
      frame,
      room: ruleRoom,
    }),
    ends: ends
      ? placeEndBlocks({
          blocks: ends.blocks,
          levels: placed.map(({ points }) => points.at(-1)?.y ?? frame.foot),
          frame,
        })
      : [],
    labels,
    ...underPlot(frame, unplaced),
  };
}

/** True for the first and the last crossing of two ways. */
function isOuter(
  { below, beyond, tokens }: Omit<VolumeCrossing, 'cost'>,
  crossings: readonly VolumeCrossing[],
): boolean {
  const pair = [below, beyond];
  const same = crossings.filter((one) => pair.includes(one.below) && pair.includes(one.beyond));
  return same[0]?.tokens === tokens || same.at(-1)?.tokens === tokens;
}

/** From the least to the most, apart even where there is but one. */
function spanOf(values: readonly number[]): readonly [number, number] {
  if (values.length === 0) return [1, 10];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return most > least ? [least, most] : [least / 2, least * 2];
}

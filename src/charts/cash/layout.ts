import { area, line } from 'd3-shape';
import { linearScale } from '../axes/linearScale.ts';
import { fittingTicks } from '../axes/fittingTicks.ts';
import { framePlot } from '../axes/framePlot.ts';
import { monthTicks } from '../axes/monthTicks.ts';
import { plotHeight } from '../axes/plotHeight.ts';
import type { PlotFrame } from '../axes/PlotFrame.ts';
import { endBlocks } from '../labels/endBlocks.ts';
import type { PlacedText } from '../labels/PlacedText.ts';
import { type PlacedEnd, placeEndBlocks } from '../labels/placeEndBlocks.ts';
import type { InLegend } from '../labels/placeLegend.ts';
import { underPlot } from '../labels/underPlot.ts';
import { wayClass } from '../marks/wayClass.ts';
import { formatCount } from '../../units/formatQuantity.ts';
import type { CashInput, CashPoint, CashWay } from './CashInput.ts';
import { type PlacedBreakEven, placeBreakEvens } from './placeBreakEvens.ts';
import { placeCashLabels } from './placeCashLabels.ts';
import { valueAt } from './valueAt.ts';

export interface PlacedCashWay {
  readonly id: string;
  readonly name: string;
  /** Class of its colour. */
  readonly colour: string;
  readonly path: string;
  /** What eight draws in ten lie between; empty where no range is known. */
  readonly band: string;
  readonly points: readonly { readonly x: number; readonly y: number }[];
  /** Where servers are bought. */
  readonly purchases: readonly { readonly x: number; readonly y: number; readonly text: string }[];
}

export interface CashLabel extends PlacedText {
  readonly kind: 'name' | 'purchase';
  readonly own: boolean;
}

export interface CashLayout {
  readonly frame: PlotFrame;
  readonly ways: readonly PlacedCashWay[];
  /** Level of nought where cash also comes back; absent where the axis is it. */
  readonly zero?: number;
  /** Break-evens below the axis, and where each lies on the reader's own line. */
  readonly breakEvens: readonly (PlacedBreakEven & {
    readonly crossing?: { readonly x: number; readonly y: number };
  })[];
  /** Names right of the lines' ends; none on narrow drawings, where they are among the labels. */
  readonly ends: readonly PlacedEnd[];
  readonly labels: readonly CashLabel[];
  readonly legend: readonly InLegend<Pick<PlacedCashWay, 'id' | 'name' | 'colour'>>[];
}

const headRoom = 1.03;

/** Cumulative cash of the ways over months, with the months from which owning has cost less. */
export function cashLayout({ ways, breakEvens, width, xName, yName, text }: CashInput): CashLayout {
  const all = ways.flatMap(({ points }) => points);
  const last = Math.max(1, ...all.map(({ month }) => month));
  const least = Math.min(0, ...all.map(({ value, low = value }) => Math.min(value, low)));
  const most = Math.max(0, ...all.map(({ value, high = value }) => Math.max(value, high)));
  const domain: readonly [number, number] = [least * headRoom, most > least ? most * headRoom : least + 1];
  const ends = endBlocks(
    ways.map(({ way, name, points }) => ({ id: way, name, value: text(points.at(-1)?.value ?? 0) })),
    width,
  );
  const framed = (footRoom: number) =>
    framePlot({
      width,
      height: plotHeight(width) + footRoom,
      footRoom,
      ...(ends ? { rightRoom: ends.room } : {}),
      x: {
        name: xName,
        ticks: monthTicks(last),
        text: formatCount,
        scale: (range) => linearScale([0, last], range),
      },
      y: {
        name: yName,
        ticks: fittingTicks(domain, plotHeight(width)),
        text,
        scale: (range) => linearScale(domain, range),
      },
    });
  const bare = framed(0);
  const { room } = placeBreakEvens({ breakEvens, ways, ...bare });
  const { frame, x, y } = framed(room);
  const placed = ways.map((way) => placeWay(way, x, y));
  const own = ways.find(({ way }) => way === 'own')?.points ?? [];
  const rows = placeBreakEvens({ breakEvens, ways, frame, x }).rows.map((row) => {
    const value = row.dot ? valueAt(own, row.dot.month) : undefined;
    return row.dot && value !== undefined ? { ...row, crossing: { x: row.dot.x, y: y(value) } } : row;
  });
  const { labels, unplaced } = placeCashLabels({
    ways: placed,
    named: ends === undefined,
    frame,
    crossings: rows.flatMap((row) => ('crossing' in row ? [row.crossing] : [])),
  });
  return {
    ways: placed,
    ...(least < 0 ? { zero: y(0) } : {}),
    breakEvens: rows,
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

type Scale = (value: number) => number;

function placeWay(way: CashWay, x: Scale, y: Scale): PlacedCashWay {
  const { name, points, purchases = [] } = way;
  const path = line<CashPoint>(
    ({ month }) => x(month),
    ({ value }) => y(value),
  );
  const band = area<CashPoint>()
    .x(({ month }) => x(month))
    .y0(({ value, low = value }) => y(low))
    .y1(({ value, high = value }) => y(high));
  const ranged = points.some(({ low, high }) => low !== undefined && high !== undefined);
  return {
    id: way.way,
    name,
    colour: wayClass(way),
    path: path(points) ?? '',
    band: (ranged ? band(points) : null) ?? '',
    points: points.map(({ month, value }) => ({ x: x(month), y: y(value) })),
    purchases: purchases.flatMap(({ month, text }) => {
      const value = valueAt(points, month);
      return value === undefined || month > (points.at(-1)?.month ?? 0)
        ? []
        : [{ x: x(month), y: y(value), text }];
    }),
  };
}

import { scaleLinear } from 'd3-scale';
import { fittingTicks } from '../axes/fittingTicks.ts';
import { roundPlace } from '../axes/roundPlace.ts';
import { type TickBelow, ticksBelow } from '../axes/ticksBelow.ts';
import type { PlacedText } from '../labels/PlacedText.ts';
import { type InLegend, placeLegend } from '../labels/placeLegend.ts';
import { textWidth } from '../labels/textWidth.ts';
import { wrapped } from '../labels/wrapped.ts';
import { mergedShares } from './mergedShares.ts';
import { type PlacedSegment, placeSegments } from './placeSegments.ts';
import { shareCategories, type ShareCategory } from './ShareCategory.ts';
import type { SharesInput, SharesRow } from './SharesInput.ts';
import { headAbove, headBeside, type RowHeadInput } from './rowHeads.ts';
import { totalOf } from './totalOf.ts';

export interface PlacedSharesRow {
  readonly id: string;
  readonly own: boolean;
  readonly name: readonly PlacedText[];
  readonly total: PlacedText;
  /** What eight draws in ten of the total lie between, in words. */
  readonly range?: PlacedText;
  readonly barY: number;
  readonly segments: readonly PlacedSegment[];
  /** The total as a toleranced dimension below the bar; absent where it is the bar's end and nothing more. */
  readonly tolerance?: { readonly line: string; readonly x: number; readonly y: number };
}

interface SharesKey {
  readonly category: ShareCategory;
  readonly name: string;
}

export interface SharesLayout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly foot: number;
  readonly barHeight: number;
  readonly rows: readonly PlacedSharesRow[];
  /** Where nought stands, if money comes back. */
  readonly zero?: number;
  readonly ticks: readonly TickBelow[];
  readonly axisName: readonly PlacedText[];
  /** Categories that some segment does not name. */
  readonly legend: readonly InLegend<SharesKey>[];
}

const barHeight = 40;
const toleranceRoom = 16;
const rowGap = 14;
const narrowBelow = 560;
const nameLook = { size: 14, strong: true };
const widestName = 0.22;
const nameGap = 16;
const totalGap = 10;
const lineHeight = 16;
const tickDrop = 18;
const legendGap = 8;
const edge = 2;
/** Narrower parts of a bar become its rest. */
const leastWidth = 7;
const axisGap = 4;

/** Cost of the ways on one scale, parted by what it goes to. */
export function sharesLayout({ rows, width, xName, text }: SharesInput): SharesLayout {
  const narrow = width < narrowBelow;
  const { least, most } = spanOf(rows);
  const heads = rows.map((row) => ({
    lines: wrapped(row.name, narrow ? width : widestName * width, nameLook),
    total: text(totalOf(row)),
    range: rangeText(row, text),
  }));
  const { left, right } = narrow ? { left: 0, right: width - edge } : besideRooms(heads, width);
  const scale = scaleLinear([least, most], [left, right]);
  const x = (amount: number) => roundPlace(scale(amount));
  let y = edge;
  const placed = rows.map((row, index): PlacedSharesRow => {
    const said = { ...(heads[index] ?? { lines: [], total: '', range: undefined }), y };
    const parts = mergedShares(row.parts, (leastWidth / (right - left)) * (most - least));
    const end = x(grossOf(row).spent);
    const { barY, ...head } = narrow
      ? headAbove({ ...said, width })
      : headBeside({ ...said, end, barHeight });
    const tolerance = placeTolerance(row, x, barY + barHeight);
    y = barY + barHeight + (tolerance ? toleranceRoom : 0) + rowGap;
    return {
      id: row.way,
      own: row.way === 'own',
      ...head,
      barY,
      segments: placeSegments({ parts, x, y: barY, height: barHeight, text }),
      ...(tolerance ? { tolerance } : {}),
    };
  });
  const foot = y - rowGap + axisGap;
  const axisLines = wrapped(xName, right);
  const legend = placeLegend({
    entries: keysOf(placed),
    textOf: ({ name }) => name,
    width,
    top: foot + tickDrop * 2 + (axisLines.length - 1) * lineHeight + legendGap,
  });
  return {
    width,
    height: legend.bottom,
    left,
    right,
    foot,
    barHeight,
    rows: placed,
    ...(least < 0 ? { zero: x(0) } : {}),
    ticks: ticksBelow({
      ticks: fittingTicks([least, most], right - left).map((value) => ({ text: text(value), at: x(value) })),
      y: foot + tickDrop,
      width,
    }),
    axisName: axisLines.map((line, index) => ({
      text: line,
      x: right,
      y: foot + tickDrop * 2 + index * lineHeight,
      anchor: 'end',
    })),
    legend: legend.entries,
  };
}

/** What is spent and what comes back. */
function grossOf({ parts }: SharesRow): { readonly spent: number; readonly back: number } {
  const sum = (some: SharesRow['parts']) => some.reduce((total, { amount }) => total + amount, 0);
  return {
    spent: sum(parts.filter(({ amount }) => amount > 0)),
    back: -sum(parts.filter(({ amount }) => amount < 0)),
  };
}

/** The ends of the scale, nought among them. */
function spanOf(rows: readonly SharesRow[]) {
  const gross = rows.map(grossOf);
  const least = -Math.max(0, ...gross.map(({ back }) => back));
  const most = Math.max(0, ...gross.map(({ spent }) => spent), ...rows.map(({ high = 0 }) => high));
  return {
    // Adding nought makes a negative nought positive.
    least: least + 0,
    most: most > least ? most : least + 1,
  };
}

type Head = Omit<RowHeadInput, 'y'>;

/** Room for the names left of the bars and the totals right of them. */
function besideRooms(
  heads: readonly Head[],
  width: number,
): { readonly left: number; readonly right: number } {
  const names = heads.flatMap(({ lines }) => lines.map((text) => textWidth({ text, ...nameLook })));
  const totals = heads.flatMap(({ total, range = '' }) => [
    textWidth({ text: total, ...nameLook }),
    textWidth({ text: range }),
  ]);
  return {
    left: Math.ceil(Math.max(0, ...names)) + nameGap,
    right: width - Math.ceil(Math.max(0, ...totals)) - totalGap,
  };
}

function rangeText({ low, high }: SharesRow, text: SharesInput['text']): string | undefined {
  return low === undefined || high === undefined || low === high
    ? undefined
    : `${text(low)}\u2013${text(high)}`;
}

const toleranceDrop = 9;
const half = 5;

/** The total with its range below the bar, or a dot alone where money comes back. */
function placeTolerance(
  row: SharesRow,
  x: (amount: number) => number,
  barFoot: number,
): PlacedSharesRow['tolerance'] {
  const { low, high } = row;
  const y = barFoot + toleranceDrop;
  const dot = { x: x(totalOf(row)), y };
  if (low !== undefined && high !== undefined && low !== high)
    return {
      ...dot,
      line: `M${x(low)} ${y}H${x(high)}M${x(low)} ${y - half}v${2 * half}M${x(high)} ${y - half}v${2 * half}`,
    };
  return grossOf(row).back > 0 ? { ...dot, line: '' } : undefined;
}

/** Categories that some segment leaves unnamed, in their usual order. */
function keysOf(rows: readonly PlacedSharesRow[]): readonly SharesKey[] {
  const keys = new Map<ShareCategory, SharesKey>();
  for (const { category, name, named } of rows.flatMap(({ segments }) => segments))
    if (!named && !keys.has(category)) keys.set(category, { category, name });
  return shareCategories.flatMap((category) => keys.get(category) ?? []);
}

import { ticks } from 'd3-array';
import { bytesFromGibibytes, gibibytesFromBytes } from '../../units/conversions.ts';
import { formatCount, formatOneDecimal, quantityText } from '../../units/formatQuantity.ts';

export type PartName = 'weights' | 'states' | 'cache' | 'activations' | 'runtime' | 'free' | 'reserve';

/** One accelerator: the bytes of each part in the order they are drawn. */
export interface MemoryRow {
  readonly name: string;
  readonly parts: readonly { readonly part: PartName; readonly bytes: number }[];
  /** Range of the sum of what is used. */
  readonly usedLow: number;
  readonly usedHigh: number;
}

export interface MemoryBarInput {
  readonly rows: readonly MemoryRow[];
  /** Bytes an engine can see. */
  readonly memoryBytes: number;
  /** Bytes it may use. */
  readonly usableBytes: number;
  readonly width: number;
  /** True where names of parts stand above the first row; else a legend names them. */
  readonly labelled: boolean;
}

export interface PlacedPart {
  readonly part: PartName;
  readonly x: number;
  readonly width: number;
}

export interface PlacedLabel {
  readonly part: PartName;
  readonly name: string;
  readonly value: string;
  readonly x: number;
  /** Path from a small part to its label; absent where the label stands over the part. */
  readonly leader?: string;
}

export interface MemoryBarLayout {
  readonly width: number;
  readonly height: number;
  readonly barHeight: number;
  readonly rows: readonly {
    readonly name: string;
    readonly y: number;
    readonly parts: readonly PlacedPart[];
    readonly whisker: { readonly low: number; readonly high: number };
  }[];
  readonly labels: readonly PlacedLabel[];
  readonly ticks: readonly { readonly x: number; readonly text: string }[];
  readonly limit: {
    readonly x: number;
    readonly text: string;
    readonly textX: number;
    readonly anchor: 'start' | 'end';
  };
  readonly end: { readonly x: number; readonly text: string };
  readonly axisY: number;
  readonly left: number;
}

export const partNames: Readonly<Record<PartName, string>> = {
  weights: 'Weights',
  states: 'States',
  cache: 'KV cache',
  activations: 'Activations',
  runtime: 'Runtime',
  free: 'Free',
  reserve: 'Kept back',
};

const barHeight = 26;
const rowGap = 8;
/** Room for a size under 10 000 GiB at 13 px. */
const labelWidth = 70;
const labelGap = 10;
const labelBaseline = 24;
const top = 64;
const axisGap = 14;
const footHeight = 40;
const narrowTop = 24;
const limitGap = 4;
const unitWidth = 30;
const leastGibibytes = 0.05;

/** Sizes in the unit of the scale, rounded as the table rounds them, but for those too small to read in it. */
function inGibibytes(bytes: number): string {
  const gibibytes = gibibytesFromBytes(bytes);
  return gibibytes < leastGibibytes ? quantityText(bytes, 'B') : `${formatOneDecimal(gibibytes)} GiB`;
}

/** Places the stacked memory of every accelerator on one scale. */
export function memoryBarLayout({
  rows,
  memoryBytes,
  usableBytes,
  width,
  labelled,
}: MemoryBarInput): MemoryBarLayout {
  const left = labelled ? 86 : 0;
  const right = labelled ? 4 : 2;
  const most = Math.max(memoryBytes, ...rows.map((row) => Math.max(row.usedHigh, total(row))));
  const x = (bytes: number) => left + (Math.max(0, bytes) / most) * (width - left - right);
  const begin = labelled ? top : narrowTop;
  const placed = rows.map((row, index) => ({
    name: row.name,
    y: begin + index * (barHeight + rowGap),
    parts: placeParts(row, x),
    whisker: { low: x(row.usedLow), high: x(row.usedHigh) },
  }));
  const axisY = begin + rows.length * (barHeight + rowGap) - rowGap + axisGap;
  const [first] = rows;
  const limitX = x(usableBytes);
  return {
    width,
    height: axisY + footHeight,
    barHeight,
    rows: placed,
    labels: labelled && first && placed[0] ? placeLabels(first, placed[0].parts, left, width) : [],
    ticks: ticks(0, gibibytesFromBytes(most), width > 400 ? 6 : 4).map((value) => ({
      x: x(bytesFromGibibytes(value)),
      text: formatCount(value),
    })),
    limit: { x: limitX, text: `usable ${inGibibytes(usableBytes)}`, ...limitText(limitX, left, width) },
    end: { x: x(memoryBytes), text: inGibibytes(memoryBytes) },
    axisY,
    left,
  };
}

/** Beside the limit on the side with room, clear of the unit at the foot's beginning. */
const limitText = (x: number, left: number, width: number) =>
  x > width / 2
    ? ({ textX: x - limitGap, anchor: 'end' } as const)
    : ({ textX: Math.max(x + limitGap, left + unitWidth), anchor: 'start' } as const);

const total = ({ parts }: MemoryRow): number => parts.reduce((sum, { bytes }) => sum + Math.max(0, bytes), 0);

function placeParts({ parts }: MemoryRow, x: (bytes: number) => number): readonly PlacedPart[] {
  let from = 0;
  return parts.map(({ part, bytes }) => {
    const begin = x(from);
    from += Math.max(0, bytes);
    return { part, x: begin, width: Math.max(0, x(from) - begin) };
  });
}

/** Names over their parts; where parts are too narrow, names are pushed right and a leader points back. */
function placeLabels(
  row: MemoryRow,
  parts: readonly PlacedPart[],
  left: number,
  width: number,
): readonly PlacedLabel[] {
  const shown = row.parts.flatMap(({ part, bytes }, index) => {
    const place = parts[index];
    return place && bytes > 0 ? [{ part, bytes, place }] : [];
  });
  const lasts = shown.length - 1;
  let free = left;
  return shown.map(({ part, bytes, place }, index) => {
    const latest = width - (lasts - index + 1) * labelWidth - (lasts - index) * labelGap;
    const at = Math.min(Math.max(place.x, free), Math.max(left, latest));
    free = at + labelWidth + labelGap;
    const base = { part, name: partNames[part], value: inGibibytes(bytes), x: at };
    if (place.width > 12 && place.x <= at && at < place.x + place.width) return base;
    const middle = place.x + place.width / 2;
    return {
      ...base,
      leader: `M${middle} ${top - 3}V${labelBaseline + 26}H${at + 12}V${labelBaseline + 20}`,
    };
  });
}

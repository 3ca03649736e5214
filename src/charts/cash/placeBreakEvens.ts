import type { PlotFrame } from '../axes/PlotFrame.ts';
import { roundPlace } from '../axes/roundPlace.ts';
import { lowered } from '../labels/lowered.ts';
import type { PlacedText } from '../labels/PlacedText.ts';
import { textWidth } from '../labels/textWidth.ts';
import { wrapped } from '../labels/wrapped.ts';
import { formatMonthRange } from '../../units/formatMonthRange.ts';
import type { CashBreakEven, CashInput } from './CashInput.ts';

/** A break-even below the axis: its range as a toleranced dimension, its name beside. */
export interface PlacedBreakEven {
  readonly id: string;
  /** Line with its ends; an arrow where the upper end lies beyond the drawing. */
  readonly range: string;
  /** Its middle, where most draws get there at all. */
  readonly dot?: { readonly month: number; readonly x: number; readonly y: number };
  /** Its name, in more than one line only where it stands below its range. */
  readonly lines: readonly PlacedText[];
}

interface PlaceBreakEvensInput {
  readonly breakEvens: readonly CashBreakEven[];
  readonly ways: CashInput['ways'];
  readonly x: (month: number) => number;
  readonly frame: Pick<PlotFrame, 'left' | 'right' | 'foot' | 'width'>;
}

const look = { size: 14, strong: true };
const rowHeight = 24;
const underHeight = 18;
const firstRow = 38;
const topRoom = 8;
const labelGap = 12;
const letterHeight = 5;
const half = 6;
const arrow = 5;
const noBreakSpace = '\u00a0';

/** Rows below the axis and the room they take; the latest first, so that no guide crosses a name. */
export function placeBreakEvens({
  breakEvens,
  ways,
  x,
  frame: { left, right, foot, width },
}: PlaceBreakEvensInput): {
  readonly rows: readonly PlacedBreakEven[];
  readonly room: number;
} {
  const rows: PlacedBreakEven[] = [];
  let level = foot + firstRow;
  const alone = breakEvens.length === 1;
  for (const breakEven of breakEvens.toSorted((one, other) => lastOf(other) - lastOf(one))) {
    const said = formatMonthRange(breakEven);
    if (said === undefined) continue;
    const { against, low, mid, high } = breakEven;
    const whole = said.replaceAll(' ', noBreakSpace);
    const inside = (month: number) => Math.min(right, Math.max(left, x(month)));
    const begin = inside(low ?? mid ?? 0);
    const open = high === undefined ? low !== undefined : x(high) > right;
    const end = open ? right : inside(high ?? mid ?? 0);
    const name = ways.find(({ way }) => way === against)?.name ?? against;
    const long = alone ? `Break-even, ${whole}` : `Break-even with ${lowered(name)}, ${whole}`;
    const beside = placeBeside(long, begin, end, width);
    const y = level + letterHeight;
    const under = beside ? [] : wrapped(long, width, look);
    const placeUnder = (text: string, line: number): PlacedText => {
      const size = textWidth({ text, ...look });
      const middle = Math.min((begin + end - size) / 2, width - size);
      return { text, x: roundPlace(Math.max(0, middle)), y: y + (line + 1) * underHeight, anchor: 'start' };
    };
    const tick = `v${2 * half}`;
    const head = open
      ? `M${end - arrow} ${level - arrow}L${end} ${level}L${end - arrow} ${level + arrow}`
      : `M${end} ${level - half}${tick}`;
    rows.push({
      id: against,
      range: begin === end ? '' : `M${begin} ${level}H${end}M${begin} ${level - half}${tick}${head}`,
      ...(mid === undefined || x(mid) > right ? {} : { dot: { month: mid, x: inside(mid), y: level } }),
      lines: beside ? [{ ...beside, y }] : under.map(placeUnder),
    });
    level += rowHeight + under.length * underHeight;
  }
  return { rows, room: rows.length === 0 ? 0 : level - foot - firstRow + topRoom };
}

const lastOf = ({ low, mid, high }: CashBreakEven): number => mid ?? high ?? low ?? Infinity;

/** Right of the range, else left of it; nothing where neither side has room. */
function placeBeside(
  text: string,
  begin: number,
  end: number,
  width: number,
): Omit<PlacedText, 'y'> | undefined {
  const size = textWidth({ text, ...look });
  if (end + labelGap + size <= width) return { text, x: end + labelGap, anchor: 'start' };
  if (begin - labelGap - size >= 0) return { text, x: begin - labelGap, anchor: 'end' };
  return undefined;
}

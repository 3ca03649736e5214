import { roundPlace } from '../axes/roundPlace.ts';
import type { PlacedText } from '../labels/PlacedText.ts';
import { textWidth } from '../labels/textWidth.ts';

export interface RowHeadInput {
  readonly lines: readonly string[];
  readonly total: string;
  readonly range: string | undefined;
  readonly y: number;
}

export interface RowHead {
  readonly name: readonly PlacedText[];
  readonly total: PlacedText;
  readonly range?: PlacedText;
  readonly barY: number;
}

const look = { size: 14, strong: true };
const lineHeight = 16;
const firstBaseline = 13;
const headFoot = 6;
const wordGap = 6;
const columnGap = 16;

/** Name and total above a bar, on one line where they fit. */
export function headAbove({
  lines,
  total,
  range,
  y,
  width,
}: RowHeadInput & { readonly width: number }): RowHead {
  const said = range === undefined ? undefined : `(${range})`;
  const totalWidth = textWidth({ text: total, ...look });
  const needed = totalWidth + (said === undefined ? 0 : wordGap + textWidth({ text: said }));
  const fits = textWidth({ text: lines.at(-1) ?? '', ...look }) + columnGap + needed <= width;
  const begin = fits ? width - needed : 0;
  const lineCount = lines.length + (fits ? 0 : 1);
  const level = y + firstBaseline + (lineCount - 1) * lineHeight;
  const place = (text: string, x: number, at: number): PlacedText => ({
    text,
    x: roundPlace(x),
    y: at,
    anchor: 'start',
  });
  return {
    name: lines.map((line, index) => place(line, 0, y + firstBaseline + index * lineHeight)),
    total: place(total, begin, level),
    ...(said === undefined ? {} : { range: place(said, begin + totalWidth + wordGap, level) }),
    barY: y + lineCount * lineHeight + headFoot,
  };
}

const totalGap = 10;
const baselines = { total: 17, range: 33, alone: 25 };

/** Name left of a bar, total and range right of its end. */
export function headBeside({
  lines,
  total,
  range,
  y,
  end,
  barHeight,
}: RowHeadInput & { readonly end: number; readonly barHeight: number }): RowHead {
  const tall = lines.length * lineHeight;
  const barY = y + Math.max(0, (tall - barHeight) / 2);
  const first = barY + (barHeight - tall) / 2 + firstBaseline;
  const x = end + totalGap;
  return {
    name: lines.map((text, index) => ({ text, x: 0, y: first + index * lineHeight, anchor: 'start' })),
    total: {
      text: total,
      x,
      y: barY + (range === undefined ? baselines.alone : baselines.total),
      anchor: 'start',
    },
    ...(range === undefined ? {} : { range: { text: range, x, y: barY + baselines.range, anchor: 'start' } }),
    barY,
  };
}

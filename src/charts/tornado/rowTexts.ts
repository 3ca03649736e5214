import type { PlacedText } from '../labels/PlacedText.ts';
import { textWidth } from '../labels/textWidth.ts';
import { wrapped } from '../labels/wrapped.ts';
import type { TornadoInput, TornadoRow } from './TornadoInput.ts';

/** The texts of a row, levels counted from its top, and where its bar lies. */
export interface RowTexts {
  readonly name: readonly PlacedText[];
  readonly unit?: PlacedText;
  readonly turns: readonly PlacedText[];
  readonly barTop: number;
  readonly height: number;
}

/** Where the columns of a drawing lie; narrow ones have but one. */
export interface TornadoColumns {
  readonly narrow: boolean;
  readonly left: number;
  readonly right: number;
  readonly turnsLeft: number;
  readonly width: number;
  readonly header: readonly string[];
}

const nameLook = { size: 14 };
const lineHeight = 16;
const firstBaseline = 13;
export const barHeight = 18;
const leastHeight = 32;
const columnGap = 18;
const edge = 10;
const narrowBelow = 560;
const nameShare = { least: 110, most: 0.3 };
const turnsShare = 0.2;
const never = 'nothing plausible';
const wordGap = 8;

/** Names left of the field and turning values right of it where there is room for columns. */
export function tornadoColumns({ rows, turn, width }: TornadoInput): TornadoColumns {
  if (width < narrowBelow)
    return { narrow: true, left: 0, right: width, turnsLeft: width, width, header: [] };
  const names = rows.map(
    ({ name, unit }) =>
      textWidth({ text: name, ...nameLook }) + (unit === undefined ? 0 : wordGap + textWidth({ text: unit })),
  );
  const nameWidth = Math.min(nameShare.most * width, Math.max(nameShare.least, ...names));
  const turnTexts = turn ? [never, ...rows.map(({ turns = never }) => turns)] : [];
  const limit = turnsShare * width;
  const header = turn ? wrapped(turn.header, limit) : [];
  const lines = [...header, ...turnTexts.flatMap((text) => wrapped(text, limit))];
  const turnsWidth = Math.max(0, ...lines.map((text) => textWidth({ text })));
  const turnsLeft = width - Math.ceil(turnsWidth);
  return {
    narrow: false,
    left: Math.ceil(nameWidth) + columnGap,
    right: turn ? turnsLeft - columnGap : width - edge,
    turnsLeft,
    width,
    header,
  };
}

/** The texts of one row; `turning` where it says at which values the verdict turns. */
export function rowTexts(row: TornadoRow, columns: TornadoColumns, turning: boolean): RowTexts {
  return columns.narrow ? stacked(row, columns.width, turning) : beside(row, columns, turning);
}

function beside(
  { name, unit, turns = never }: TornadoRow,
  columns: TornadoColumns,
  turning: boolean,
): RowTexts {
  const nameEnd = columns.left - columnGap;
  const names = wrapped(name, nameEnd, nameLook);
  const unitFits =
    unit !== undefined &&
    textWidth({ text: names.at(-1) ?? '', ...nameLook }) + wordGap + textWidth({ text: unit }) <= nameEnd;
  const lineCount = names.length + (unit !== undefined && !unitFits ? 1 : 0);
  const turnLines = turning ? wrapped(turns, columns.width - columns.turnsLeft) : [];
  const tallest = Math.max(lineCount, turnLines.length);
  const height = Math.max(leastHeight, tallest * lineHeight + lineHeight / 2);
  const begin = (count: number) => (height - count * lineHeight) / 2 + firstBaseline;
  return {
    name: names.map((text, line) => ({
      text,
      x: 0,
      y: begin(lineCount) + line * lineHeight,
      anchor: 'start',
    })),
    ...(unit === undefined
      ? {}
      : {
          unit: unitFits
            ? { text: unit, x: nameEnd, y: begin(lineCount) + (lineCount - 1) * lineHeight, anchor: 'end' }
            : { text: unit, x: 0, y: begin(lineCount) + (lineCount - 1) * lineHeight, anchor: 'start' },
        }),
    turns: turnLines.map((text, line) => ({
      text,
      x: columns.turnsLeft,
      y: begin(turnLines.length) + line * lineHeight,
      anchor: 'start',
    })),
    barTop: (height - barHeight) / 2,
    height,
  };
}

const narrowGap = 14;

/** Name, unit and turning value above the bar, on one line where they fit. */
function stacked({ name, unit, turns }: TornadoRow, width: number, turning: boolean): RowTexts {
  const names = wrapped(unit === undefined ? name : `${name}, ${unit}`, width, nameLook);
  const said = turns === undefined || !turning ? [] : wrapped(`turns ${turns}`, width);
  const lastWidth = textWidth({ text: names.at(-1) ?? '', ...nameLook });
  const fits = said.length === 1 && lastWidth + 2 * wordGap + textWidth({ text: said[0] ?? '' }) <= width;
  const above = names.length + (fits ? 0 : said.length);
  return {
    name: names.map((text, line) => ({ text, x: 0, y: firstBaseline + line * lineHeight, anchor: 'start' })),
    turns: said.map((text, line) => ({
      text,
      ...(fits ? { x: width, anchor: 'end' } : { x: 0, anchor: 'start' }),
      y: firstBaseline + (names.length - (fits ? 1 : 0) + line) * lineHeight,
    })),
    barTop: above * lineHeight + 5,
    height: above * lineHeight + 5 + barHeight + narrowGap,
  };
}

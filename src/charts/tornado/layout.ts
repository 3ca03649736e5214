import { linearScale } from '../axes/linearScale.ts';
import { fittingTicks } from '../axes/fittingTicks.ts';
import { roundPlace } from '../axes/roundPlace.ts';
import { type TickBelow, ticksBelow } from '../axes/ticksBelow.ts';
import type { PlacedText } from '../labels/PlacedText.ts';
import { type InLegend, placeLegend } from '../labels/placeLegend.ts';
import { type PlacedRule, placeRules } from '../labels/placeRules.ts';
import { textWidth } from '../labels/textWidth.ts';
import { wrapped } from '../labels/wrapped.ts';
import { formatCount } from '../../units/formatQuantity.ts';
import { type PlacedBar, placeTornadoBars, sidedTexts } from './placeTornadoBars.ts';
import { rankedRows, reachOf } from './rankedRows.ts';
import { barHeight, rowTexts, tornadoColumns } from './rowTexts.ts';
import type { TornadoInput, TornadoRow } from './TornadoInput.ts';

export interface PlacedTornadoRow {
  readonly id: string;
  readonly name: readonly PlacedText[];
  readonly unit?: PlacedText;
  readonly turns: readonly PlacedText[];
  readonly barY: number;
  readonly bars: readonly PlacedBar[];
  /** Values of the assumption at the ends of its bars. */
  readonly values: readonly PlacedText[];
  /** Where the row turns the verdict within its range. */
  readonly turn?: { readonly x: number; readonly y: number };
}

interface TornadoKey {
  readonly key: 'low' | 'high' | 'turn';
  readonly name: string;
}

export interface TornadoLayout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly foot: number;
  readonly barHeight: number;
  readonly rows: readonly PlacedTornadoRow[];
  /** The result at likely values, and where the verdict turns if that is near. */
  readonly rules: readonly PlacedRule[];
  readonly header: readonly PlacedText[];
  readonly ticks: readonly TickBelow[];
  /** The name of the axis, and what the other assumptions do. */
  readonly texts: readonly PlacedText[];
  readonly legend: readonly InLegend<TornadoKey>[];
}

const lineHeight = 16;
const ruleRoom = 46;
const headerGap = 12;
const tickDrop = 18;
const textGap = 10;
const restGap = 6;
/** A verdict that turns no further beyond the bars than this share of their span is drawn. */
const nearShare = 0.15;

/** Assumptions by how far they move the result, around what it is at likely values. */
export function tornadoLayout(input: TornadoInput): TornadoLayout {
  const { base, turn, width, xName, text } = input;
  const { shown, others } = rankedRows(input);
  const columns = tornadoColumns({ ...input, rows: shown });
  const { left, right } = columns;
  const domain = domainOf(shown, input);
  const [roomLeft, roomRight] = (['left', 'right'] as const).map((side) =>
    Math.max(
      textGap,
      ...shown
        .flatMap((row) => sidedTexts(row, base.result))
        .filter((one) => one.side === side)
        .map((one) => textWidth({ text: one.text }) + textGap),
    ),
  ) as [number, number];
  const scale = linearScale(domain, [left + roomLeft, right - roomRight]);
  const x = (result: number) => roundPlace(scale(result));
  const turnShown = turn && turn.result >= domain[0] && turn.result <= domain[1] ? turn : undefined;
  const top = Math.max(ruleRoom, columns.header.length * lineHeight + headerGap);
  let y = top;
  const rows = shown.map((row): PlacedTornadoRow => {
    const texts = rowTexts(row, columns, turn !== undefined);
    const barY = y + texts.barTop;
    const [least, most] = reachOf(row, base.result);
    const lower = (place: PlacedText): PlacedText => ({ ...place, y: place.y + y });
    const placed = {
      id: row.id,
      name: texts.name.map(lower),
      ...(texts.unit ? { unit: lower(texts.unit) } : {}),
      turns: texts.turns.map(lower),
      barY,
      ...placeTornadoBars(row, base.result, x, barY + firstBaseline),
      ...(turn && turn.result >= least && turn.result <= most
        ? { turn: { x: x(turn.result), y: barY + barHeight / 2 } }
        : {}),
    };
    y += texts.height;
    return placed;
  });
  const foot = y + headerGap / 2;
  const xLines = wrapped(xName, right);
  const restLines = othersText(others, input).flatMap((said) => wrapped(said, width));
  const axisEnd = foot + tickDrop * 2 + (xLines.length - 1) * lineHeight;
  const legend = placeLegend({
    entries: keysOf(rows, shown.length > 0),
    textOf: ({ name }) => name,
    width,
    top: axisEnd + restGap + restLines.length * lineHeight,
  });
  const marks = [
    { name: base.name, value: text(base.result), x: x(base.result), own: true },
    ...(turnShown ? [{ name: turnShown.name, value: text(turnShown.result), x: x(turnShown.result) }] : []),
  ].toSorted((one, other) => one.x - other.x);
  return {
    width,
    height: legend.bottom,
    left,
    right,
    top,
    foot,
    barHeight,
    rows,
    rules: placeRules({ rules: marks, frame: { width: right, top, foot }, room: ruleRoom }),
    header: columns.header.map((line, index) => ({
      text: line,
      x: columns.turnsLeft,
      y: top - headerGap - (columns.header.length - 1 - index) * lineHeight,
      anchor: 'start',
    })),
    ticks: ticksBelow({
      ticks: fittingTicks(domain, right - left).map((value) => ({ text: text(value), at: x(value) })),
      y: foot + tickDrop,
      width,
    }),
    texts: [
      ...xLines.map((line, index): PlacedText => ({
        text: line,
        x: right,
        y: foot + tickDrop * 2 + index * lineHeight,
        anchor: 'end',
      })),
      ...restLines.map((line, index): PlacedText => ({
        text: line,
        x: 0,
        y: axisEnd + restGap + (index + 1) * lineHeight,
        anchor: 'start',
      })),
    ],
    legend: legend.entries,
  };
}

const firstBaseline = 13.5;

/** From the least to the greatest result, and to where the verdict turns if that is near. */
function domainOf(rows: readonly TornadoRow[], { base, turn }: TornadoInput): readonly [number, number] {
  const reached = rows.flatMap((row) => reachOf(row, base.result));
  const [least, most] = [Math.min(base.result, ...reached), Math.max(base.result, ...reached)];
  if (most === least) {
    const around = Math.abs(base.result) / 10 || 1;
    return [least - around, most + around];
  }
  const near = nearShare * (most - least);
  const isNear = turn && turn.result >= least - near && turn.result <= most + near;
  return isNear ? [Math.min(least, turn.result), Math.max(most, turn.result)] : [least, most];
}

/** What the assumptions that are not drawn do. */
function othersText(others: readonly TornadoRow[], { base, text }: TornadoInput): readonly string[] {
  if (others.length === 0) return [];
  const reached = others.flatMap((row) => reachOf(row, base.result));
  const [least, most] = [Math.min(...reached), Math.max(...reached)];
  return [`${formatCount(others.length)} others, each between ${text(least)} and ${text(most)}`];
}

const keysOf = (rows: readonly PlacedTornadoRow[], any: boolean): readonly TornadoKey[] =>
  any
    ? [
        { key: 'low', name: 'low value' },
        { key: 'high', name: 'high value' },
        ...(rows.some(({ turn }) => turn) ? [{ key: 'turn', name: 'verdict turns' } as const] : []),
      ]
    : [];

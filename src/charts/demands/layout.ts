import { fittingTicks } from '../axes/fittingTicks.ts';
import { linearScale } from '../axes/linearScale.ts';
import { roundPlace } from '../axes/roundPlace.ts';
import { type TickBelow, ticksBelow } from '../axes/ticksBelow.ts';
import type { PlacedText } from '../labels/PlacedText.ts';
import { textWidth } from '../labels/textWidth.ts';
import { wrapped } from '../labels/wrapped.ts';
import type { DemandsInput } from './DemandsInput.ts';

export interface PlacedDemand {
  readonly id: string;
  readonly name: readonly PlacedText[];
  readonly value: PlacedText;
  readonly barY: number;
  readonly barWidth: number;
}

export interface DemandsLayout {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly foot: number;
  readonly barHeight: number;
  readonly rows: readonly PlacedDemand[];
  readonly ticks: readonly TickBelow[];
  /** The name of the axis. */
  readonly texts: readonly PlacedText[];
}

const nameLook = { size: 14 };
const lineHeight = 16;
const firstBaseline = 13;
const barHeight = 18;
const barGap = 5;
const rowGap = 14;
const valueGap = 6;
const valueBaseline = 13.5;
const tickDrop = 18;
const footRoom = 6;

/** Demands as bars from nothing to what each costs, its name above and its price at the end. */
export function demandsLayout({ rows, width, xName, text }: DemandsInput): DemandsLayout {
  const valueRoom =
    valueGap + Math.max(0, ...rows.map(({ value }) => textWidth({ text: priceText(value, text) })));
  const most = Math.max(0, ...rows.map(({ value }) => value));
  const domain = [0, most > 0 ? most : 1] as const;
  const scale = linearScale(domain, [0, width - valueRoom]);
  let y = 0;
  const placed = rows.map(({ id, name, value }): PlacedDemand => {
    const lines = wrapped(name, width, nameLook);
    const barY = y + lines.length * lineHeight + barGap;
    const barWidth = roundPlace(scale(value));
    const row: PlacedDemand = {
      id,
      name: lines.map((line, index) => ({
        text: line,
        x: 0,
        y: y + firstBaseline + index * lineHeight,
        anchor: 'start',
      })),
      value: {
        text: priceText(value, text),
        x: barWidth > 0 ? barWidth + valueGap : 0,
        y: barY + valueBaseline,
        anchor: 'start',
      },
      barY,
      barWidth,
    };
    y = barY + barHeight + rowGap;
    return row;
  });
  const foot = y - rowGap + footRoom;
  const xLines = wrapped(xName, width);
  const marks = most > 0 ? fittingTicks(domain, width - valueRoom) : [0];
  return {
    width,
    height: foot + tickDrop * 2 + (xLines.length - 1) * lineHeight + footRoom,
    top: 0,
    foot,
    barHeight,
    rows: placed,
    ticks: ticksBelow({
      ticks: marks.map((value) => ({ text: text(value), at: roundPlace(scale(value)) })),
      y: foot + tickDrop,
      width,
    }),
    texts: xLines.map((line, index) => ({
      text: line,
      x: 0,
      y: foot + tickDrop * 2 + index * lineHeight,
      anchor: 'start',
    })),
  };
}

const priceText = (value: number, text: (value: number) => string): string =>
  value > 0 ? text(value) : 'nothing';

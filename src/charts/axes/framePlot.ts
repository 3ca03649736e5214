import { boxOfText } from '../labels/boxOfText.ts';
import type { PlacedText } from '../labels/PlacedText.ts';
import { textWidth } from '../labels/textWidth.ts';
import { wrapped } from '../labels/wrapped.ts';
import type { PlotFrame } from './PlotFrame.ts';
import { roundPlace } from './roundPlace.ts';

type Scale = (value: number) => number;

/** One axis: its name, the values it marks, how they are written, and its scale once the room is known. */
export interface PlotAxis {
  readonly name: string;
  readonly ticks: readonly number[];
  readonly text: (value: number) => string;
  readonly scale: (range: readonly [number, number]) => Scale;
}

export interface FramePlotInput {
  readonly width: number;
  readonly height: number;
  readonly x: PlotAxis;
  readonly y: PlotAxis;
  /** Room above the field, under the name of the vertical axis. */
  readonly headRoom?: number;
}

export interface FramedPlot {
  readonly frame: PlotFrame;
  readonly x: Scale;
  readonly y: Scale;
}

const lineHeight = 16;
const firstBaseline = 14;
const tickGap = 8;
const tickDrop = 18;
const letterHeight = 4.5;
const rightRoom = 14;
const leastGap = 8;

/** The field of a plot with its axes: names above and below, ticks that never run into one another. */
export function framePlot({ width, height, x, y, headRoom = 0 }: FramePlotInput): FramedPlot {
  const yTexts = y.ticks.map(y.text);
  const left = Math.ceil(Math.max(10, ...yTexts.map((text) => textWidth({ text }))) + tickGap);
  const right = width - rightRoom;
  const yLines = wrapped(y.name, width);
  const xLines = wrapped(x.name, right);
  const top = yLines.length * lineHeight + 12 + headRoom;
  const foot = height - tickDrop - lineHeight * xLines.length - 10;
  const scaleX = x.scale([left, right]);
  const scaleY = y.scale([foot, top]);
  const placeX = (value: number) => roundPlace(scaleX(value));
  const placeY = (value: number) => roundPlace(scaleY(value));
  const xTexts = apart(
    x.ticks.map((value) => tickText(x.text(value), placeX(value), foot + tickDrop, width)),
  );
  return {
    frame: {
      width,
      height,
      left,
      right,
      top,
      foot,
      texts: [
        ...yLines.map((text, line): PlacedText => ({
          text,
          x: 0,
          y: firstBaseline + line * lineHeight,
          anchor: 'start',
        })),
        ...y.ticks.map((value): PlacedText => ({
          text: y.text(value),
          x: left - tickGap,
          y: placeY(value) + letterHeight,
          anchor: 'end',
        })),
        ...xTexts.map(({ place }) => place),
        ...xLines.map((text, line): PlacedText => ({
          text,
          x: right,
          y: foot + tickDrop * 2 + line * lineHeight,
          anchor: 'end',
        })),
      ],
      gridY: y.ticks.map(placeY).filter((place) => place < foot - 0.5),
      tickX: xTexts.map(({ at }) => at),
    },
    x: placeX,
    y: placeY,
  };
}

interface TickText {
  readonly at: number;
  readonly place: PlacedText;
}

/** A tick's text under its tick, pushed in where it would leave the drawing. */
function tickText(text: string, at: number, y: number, width: number): TickText {
  const half = textWidth({ text }) / 2;
  return { at, place: { text, x: Math.min(Math.max(at, half), width - half), y, anchor: 'middle' } };
}

/** Every tick, or every second or third, whichever first leaves room between their texts. */
function apart(ticks: readonly TickText[]): readonly TickText[] {
  for (let stride = 1; stride < ticks.length; stride += 1) {
    const kept = ticks.filter((_, index) => index % stride === 0);
    const boxes = kept.map(({ place }) => boxOfText(place));
    if (boxes.every(({ left }, index) => index === 0 || left - (boxes[index - 1]?.right ?? 0) >= leastGap))
      return kept;
  }
  return ticks.slice(0, 1);
}

import type { PlacedText } from '../labels/PlacedText.ts';
import { textWidth } from '../labels/textWidth.ts';
import { wrapped } from '../labels/wrapped.ts';
import type { PlotFrame } from './PlotFrame.ts';
import { roundPlace } from './roundPlace.ts';
import { ticksBelow } from './ticksBelow.ts';

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
  /** Room right of the field, such as for names at the ends of lines. */
  readonly rightRoom?: number;
  /** Room under the ticks of the horizontal axis, above its name. */
  readonly footRoom?: number;
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
const usualRightRoom = 14;

/** The field of a plot with its axes: names above and below, ticks that never run into one another. */
export function framePlot({
  width,
  height,
  x,
  y,
  headRoom = 0,
  rightRoom = usualRightRoom,
  footRoom = 0,
}: FramePlotInput): FramedPlot {
  const yTexts = y.ticks.map(y.text);
  const left = Math.ceil(Math.max(10, ...yTexts.map((text) => textWidth({ text }))) + tickGap);
  const right = width - rightRoom;
  const yLines = wrapped(y.name, width);
  const xLines = wrapped(x.name, right);
  const top = yLines.length * lineHeight + 12 + headRoom;
  const foot = height - tickDrop - footRoom - lineHeight * xLines.length - 10;
  const scaleX = x.scale([left, right]);
  const scaleY = y.scale([foot, top]);
  const placeX = (value: number) => roundPlace(scaleX(value));
  const placeY = (value: number) => roundPlace(scaleY(value));
  const xTexts = ticksBelow({
    ticks: x.ticks.map((value) => ({ text: x.text(value), at: placeX(value) })),
    y: foot + tickDrop,
    width,
  });
  const yTicks = withRoom(
    y.ticks.filter((_, index) => yTexts[index] !== yTexts[index - 1]),
    placeY,
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
        ...yTicks.map((value): PlacedText => ({
          text: y.text(value),
          x: left - tickGap,
          y: placeY(value) + letterHeight,
          anchor: 'end',
        })),
        ...xTexts.map(({ place }) => place),
        ...xLines.map((text, line): PlacedText => ({
          text,
          x: right,
          y: foot + tickDrop * 2 + footRoom + line * lineHeight,
          anchor: 'end',
        })),
      ],
      gridY: yTicks.map(placeY).filter((place) => place < foot - 0.5),
      tickX: xTexts.map(({ at }) => at),
    },
    x: placeX,
    y: placeY,
  };
}

/** Every tick of the vertical axis, or every second or third, whichever first leaves room between their texts. */
function withRoom(values: readonly number[], placeY: Scale): readonly number[] {
  for (let stride = 1; stride < values.length; stride += 1) {
    const kept = values.filter((_, index) => index % stride === 0);
    const places = kept.map(placeY);
    if (
      places.every((place, index) => index === 0 || Math.abs(place - (places[index - 1] ?? 0)) >= lineHeight)
    )
      return kept;
  }
  return values.slice(0, 1);
}

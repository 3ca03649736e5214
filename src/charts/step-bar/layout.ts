import { fittingTicks } from '../axes/fittingTicks.ts';
import { roundPlace } from '../axes/roundPlace.ts';
import { spreadApart } from '../labels/spreadApart.ts';
import { textWidth } from '../labels/textWidth.ts';
import { millisecondsFromSeconds, secondsFromMilliseconds } from '../../units/conversions.ts';
import { formatThreeDigits, quantityText } from '../../units/formatQuantity.ts';
import { mergedParts } from './mergedParts.ts';
import type { StepPart } from './StepPart.ts';

export interface StepBarInput {
  readonly parts: readonly StepPart[];
  readonly width: number;
  /** True where names stand above the bar; else a legend names the parts. */
  readonly labelled: boolean;
}

export interface PlacedStepPart extends StepPart {
  readonly x: number;
  readonly width: number;
}

export interface StepBarLabel {
  readonly part: string;
  readonly name: string;
  readonly value: string;
  readonly x: number;
  /** Path from the part to its label; absent where the label stands over the part. */
  readonly leader?: string;
}

export interface StepBarLayout {
  readonly width: number;
  readonly height: number;
  readonly y: number;
  readonly barHeight: number;
  readonly parts: readonly PlacedStepPart[];
  readonly labels: readonly StepBarLabel[];
  /** Parts that no label names, to be listed beside the drawing. */
  readonly legend: readonly { readonly part: string; readonly name: string; readonly value: string }[];
  /** Where each tick stands, and the middle of its text, which stays inside the drawing. */
  readonly ticks: readonly { readonly at: number; readonly text: string; readonly x: number }[];
  readonly axisY: number;
  readonly axisName: string;
}

const barHeight = 26;
const nameSize = 14;
const labelGap = 14;
const labelFoot = 46;
const leaderStep = 4;
const axisGap = 12;
const footHeight = 40;
const widestShare = 12;
const endRoom = 2;

/** One bar for a step, a part for each thing that takes time, on a scale of milliseconds from nought. */
export function stepBarLayout({ parts, width, labelled }: StepBarInput): StepBarLayout {
  const shown = mergedParts(parts);
  const whole = shown.reduce((sum, { seconds }) => sum + seconds, 0);
  const x = (seconds: number) => roundPlace((seconds / (whole || 1)) * (width - endRoom));
  let from = 0;
  const placed = shown.map((part): PlacedStepPart => {
    const begin = x(from);
    from += part.seconds;
    return { ...part, x: begin, width: roundPlace(x(from) - begin) };
  });
  const named = labelled ? fitting(placed, width) : [];
  const { labels, levels } = placeLabels(named, width);
  const y = named.length > 0 ? labelFoot + 8 + leaderStep * levels : 2;
  const axisY = y + barHeight + axisGap;
  return {
    width,
    height: axisY + footHeight,
    y,
    barHeight,
    parts: placed,
    labels: labels(y),
    legend: placed
      .filter(({ part }) => !named.some((one) => one.part === part))
      .map(({ part, name, seconds }) => ({ part, name, value: quantityText(seconds, 's') })),
    ticks: placeTicks(whole, width, x),
    axisY,
    axisName: 'Milliseconds',
  };
}

const widthOf = ({ name, seconds }: StepPart): number =>
  Math.max(textWidth({ text: name, size: nameSize }), textWidth({ text: quantityText(seconds, 's') }));

/** The parts whose names fit in one row; the smallest give way first. */
function fitting(parts: readonly PlacedStepPart[], width: number): readonly PlacedStepPart[] {
  const needed = parts.reduce((sum, part) => sum + widthOf(part) + labelGap, -labelGap);
  if (needed <= width || parts.length === 0) return parts;
  const least = Math.min(...parts.map(({ seconds }) => seconds));
  const gives = parts.findLastIndex(({ seconds }) => seconds === least);
  return fitting(parts.toSpliced(gives, 1), width);
}

/** Names over their parts, moved aside where they would meet; leaders stand at different heights so that none cross. */
function placeLabels(parts: readonly PlacedStepPart[], width: number) {
  const begins = spreadApart({
    wanted: parts.map(({ x }) => x),
    sizes: parts.map(widthOf),
    gap: labelGap,
    from: 0,
    to: width,
  });
  const moves = parts.map((part, index) => {
    const at = begins[index] ?? part.x;
    const over = part.width > widestShare && at >= part.x - 1 && at < part.x + part.width - widestShare;
    return { part, at, over, leftward: at + widestShare / 2 < part.x + part.width / 2 };
  });
  const led = moves.filter(({ over }) => !over);
  const levelOf = (move: (typeof moves)[number]) =>
    led.filter((other) => other.leftward === move.leftward).indexOf(move) + 1;
  const levels = led.reduce((most, move) => Math.max(most, levelOf(move)), 0);
  const labels = (barY: number): readonly StepBarLabel[] =>
    moves.map((move): StepBarLabel => {
      const { part, at, over, leftward } = move;
      const label = {
        part: part.part,
        name: part.name,
        value: quantityText(part.seconds, 's'),
        x: roundPlace(at),
      };
      if (over) return label;
      const count = led.filter((other) => other.leftward === leftward).length;
      const level = leftward ? levelOf(move) : count - levelOf(move) + 1;
      const middle = roundPlace(part.x + part.width / 2);
      const end = roundPlace(at + widestShare / 2);
      return {
        ...label,
        leader: `M${middle} ${barY - 2}V${barY - 2 - leaderStep * level}H${end}V${labelFoot}`,
      };
    });
  return { labels, levels };
}

const placeTicks = (whole: number, width: number, x: (seconds: number) => number) =>
  fittingTicks([0, millisecondsFromSeconds(whole)], width).map((value) => {
    const at = x(secondsFromMilliseconds(value));
    const text = formatThreeDigits(value);
    const half = textWidth({ text }) / 2;
    return { at, text, x: roundPlace(Math.min(Math.max(at, half), width - half)) };
  });

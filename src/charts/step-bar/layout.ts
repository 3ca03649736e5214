import { fittingTicks } from '../axes/fittingTicks.ts';
import { roundPlace } from '../axes/roundPlace.ts';
import { timeUnit } from '../axes/timeUnit.ts';
import { type InLegend, placeLegend } from '../labels/placeLegend.ts';
import { textWidth } from '../labels/textWidth.ts';
import { secondsFromMilliseconds } from '../../units/conversions.ts';
import { formatThreeDigits } from '../../units/formatQuantity.ts';
import { mergedParts } from './mergedParts.ts';
import { placeStepLabels } from './placeStepLabels.ts';
import { stepLabelWidth } from './stepLabelWidth.ts';
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

interface ValuedPart extends PlacedStepPart {
  readonly value: string;
}

export interface StepBarLayout {
  readonly width: number;
  readonly height: number;
  readonly y: number;
  readonly barHeight: number;
  readonly parts: readonly PlacedStepPart[];
  readonly labels: readonly StepBarLabel[];
  /** Parts that no label names, below the axis. */
  readonly legend: readonly InLegend<{
    readonly part: string;
    readonly name: string;
    readonly value: string;
  }>[];
  /** Where each tick stands, and the middle of its text, which stays inside the drawing. */
  readonly ticks: readonly { readonly at: number; readonly text: string; readonly x: number }[];
  readonly axisY: number;
  readonly axisName: string;
}

const barHeight = 26;
const labelGap = 14;
const axisGap = 12;
const footHeight = 40;
const endRoom = 2;

/** One bar for a step, a part for each thing that takes time, on a scale of time from nought. */
export function stepBarLayout({ parts, width, labelled }: StepBarInput): StepBarLayout {
  const shown = mergedParts(parts);
  const whole = shown.reduce((sum, { seconds }) => sum + seconds, 0);
  const { unit, plural, seconds: unitSeconds } = timeUnit(whole || secondsFromMilliseconds(1));
  const x = (seconds: number) => roundPlace((seconds / (whole || 1)) * (width - endRoom));
  let from = 0;
  const placed = shown.map((part): ValuedPart => {
    const begin = x(from);
    from += part.seconds;
    const value = `${formatThreeDigits(part.seconds / unitSeconds)}\u00a0${unit}`;
    return { ...part, x: begin, width: roundPlace(x(from) - begin), value };
  });
  const named = labelled ? fitting(placed, width) : [];
  const { labels, top } = placeStepLabels(named, width);
  const y = named.length > 0 ? top : 2;
  const axisY = y + barHeight + axisGap;
  const legend = placeLegend({
    entries: placed
      .filter(({ part }) => !named.some((one) => one.part === part))
      .map(({ part, name, value }) => ({ part, name, value })),
    textOf: ({ name, value }) => `${name} ${value}`,
    width,
    top: axisY + footHeight,
  });
  return {
    width,
    height: legend.bottom,
    y,
    barHeight,
    parts: placed.map(({ value: _, ...part }) => part),
    labels,
    legend: legend.entries,
    ticks: fittingTicks([0, whole / unitSeconds], width).map((value) => {
      const at = x(value * unitSeconds);
      const text = formatThreeDigits(value);
      const half = textWidth({ text }) / 2;
      return { at, text, x: roundPlace(Math.min(Math.max(at, half), width - half)) };
    }),
    axisY,
    axisName: `${plural.charAt(0).toUpperCase()}${plural.slice(1)}`,
  };
}

/** The parts whose names fit in one row; the smallest give way first. */
function fitting(parts: readonly ValuedPart[], width: number): readonly ValuedPart[] {
  const needed = parts.reduce((sum, part) => sum + stepLabelWidth(part) + labelGap, -labelGap);
  if (needed <= width || parts.length === 0) return parts;
  const least = Math.min(...parts.map(({ seconds }) => seconds));
  const gives = parts.findLastIndex(({ seconds }) => seconds === least);
  return fitting(parts.toSpliced(gives, 1), width);
}

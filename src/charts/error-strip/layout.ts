import { quantile } from 'd3-array';
import { logScale } from '../axes/logScale.ts';
import { formatThreeDigits } from '../../units/formatQuantity.ts';

/** One group of predictions: each its predicted value over the measured one. */
export interface ErrorGroup {
  readonly name: string;
  readonly ratios: readonly number[];
}

export interface PlacedGroup {
  readonly name: string;
  readonly count: number;
  /** Middle of the row's bar. */
  readonly y: number;
  readonly low: number;
  readonly mid: number;
  readonly high: number;
  readonly dots: readonly { readonly x: number; readonly y: number }[];
  /** Predictions beyond either end of the scale, and how deep their counts stand: under the dots in their way. */
  readonly beyond: { readonly left: number; readonly right: number };
  readonly beyondY: { readonly left: number; readonly right: number };
}

export interface ErrorStripLayout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly foot: number;
  readonly equal: number;
  readonly ticks: readonly { readonly x: number; readonly text: string }[];
  readonly groups: readonly PlacedGroup[];
}

const ends = [1.05, 1.1, 1.25, 1.5, 2, 4, 8];
const shareInside = 0.9;
const top = 30;
const footHeight = 26;
const barHeight = 22;
const dotStep = 6;
const dotWidth = 7;
const inset = 10;
const countWidth = 60;
const countDrop = 15;
const middleShare = [0.1, 0.5, 0.9] as const;

const mostDots = 150;

/** As many values as can be told apart, spread evenly over the sorted ones. */
function thinned(values: readonly number[]): readonly number[] {
  if (values.length <= mostDots) return values;
  const sorted = values.toSorted((one, other) => one - other);
  return Array.from(
    { length: mostDots },
    (_, index) => sorted[Math.floor(((index + 0.5) * sorted.length) / mostDots)] ?? 1,
  );
}

/** Places groups of errors on one logarithmic scale, symmetric about equality; outliers are counted, not drawn far away. */
export function errorStripLayout(groups: readonly ErrorGroup[], width: number): ErrorStripLayout {
  const narrow = width < 500;
  const left = narrow ? inset : 190;
  const right = width - (narrow ? inset : 24);
  const away = groups.flatMap(({ ratios }) => ratios.map((ratio) => Math.exp(Math.abs(Math.log(ratio)))));
  const needed = quantile(away, shareInside) ?? 1;
  const end = ends.find((one) => one >= needed) ?? needed;
  const x = logScale([1 / end, end], [left, right], { clamped: true });
  const labelHeight = narrow ? 20 : 0;
  let y = top;
  const placed = groups.map((group): PlacedGroup => {
    const inside = thinned(group.ratios.filter((ratio) => ratio >= 1 / end && ratio <= end));
    const bar = y + labelHeight + barHeight / 2;
    const dots = stacked(inside.map(x), bar + barHeight / 2);
    const beyond = {
      left: group.ratios.filter((ratio) => ratio < 1 / end).length,
      right: group.ratios.filter((ratio) => ratio > end).length,
    };
    const lowest = (some: readonly { readonly y: number }[]) =>
      some.reduce((most, dot) => Math.max(most, dot.y), bar);
    const beyondY = {
      left: lowest(dots.filter((dot) => dot.x < left + countWidth)) + countDrop,
      right: lowest(dots.filter((dot) => dot.x > right - countWidth)) + countDrop,
    };
    y =
      Math.max(lowest(dots), beyond.left > 0 ? beyondY.left : 0, beyond.right > 0 ? beyondY.right : 0) +
      barHeight;
    const [low = 1, mid = 1, high = 1] = middleShare.map((share) => quantile(group.ratios, share));
    return {
      name: group.name,
      count: group.ratios.length,
      y: bar,
      low: x(low),
      mid: x(mid),
      high: x(high),
      dots,
      beyond,
      beyondY,
    };
  });
  const half = Math.sqrt(end);
  return {
    width,
    height: y + footHeight,
    left,
    right,
    top,
    foot: y,
    equal: x(1),
    ticks: [
      { x: x(1 / end), text: `\u00f7${formatThreeDigits(end)}` },
      { x: x(1 / half), text: `\u00f7${formatThreeDigits(half)}` },
      { x: x(1), text: 'equal' },
      { x: x(half), text: `\u00d7${formatThreeDigits(half)}` },
      { x: x(end), text: `\u00d7${formatThreeDigits(end)}` },
    ],
    groups: placed,
  };
}

/** Dots below a bar, those at the same place under one another. */
function stacked(places: readonly number[], from: number): readonly { x: number; y: number }[] {
  const depth = new Map<number, number>();
  return places
    .toSorted((one, other) => one - other)
    .map((place) => {
      const column = Math.round(place / dotWidth);
      const row = depth.get(column) ?? 0;
      depth.set(column, row + 1);
      return { x: column * dotWidth, y: from + row * dotStep };
    });
}

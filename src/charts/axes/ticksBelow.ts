import { boxOfText } from '../labels/boxOfText.ts';
import type { PlacedText } from '../labels/PlacedText.ts';
import { textWidth } from '../labels/textWidth.ts';

export interface TickBelow {
  readonly at: number;
  readonly place: PlacedText;
}

export interface TicksBelowInput {
  readonly ticks: readonly { readonly text: string; readonly at: number }[];
  /** Baseline of the texts. */
  readonly y: number;
  /** Width of the drawing, which no text leaves. */
  readonly width: number;
}

const leastGap = 8;

/** Every tick under a horizontal axis, or every second or third, whichever first leaves room between their texts. */
export function ticksBelow({ ticks, y, width }: TicksBelowInput): readonly TickBelow[] {
  const placed = ticks.map(({ text, at }): TickBelow => {
    const half = textWidth({ text }) / 2;
    return { at, place: { text, x: Math.min(Math.max(at, half), width - half), y, anchor: 'middle' } };
  });
  for (let stride = 1; stride < placed.length; stride += 1) {
    const kept = placed.filter((_, index) => index % stride === 0);
    const boxes = kept.map(({ place }) => boxOfText(place));
    if (boxes.every(({ left }, index) => index === 0 || left - (boxes[index - 1]?.right ?? 0) >= leastGap))
      return kept;
  }
  return placed.slice(0, 1);
}

import { wrappedBy } from '../../../src/charts/labels/wrappedBy.ts';

/** A line's width is narrowed in steps of this share of the whole. */
const steps = 40;

/**
 * Breaks a text between words into as few lines as a width allows, of lengths as even as that many lines can have. A
 * word that is wider stands on a line of its own.
 */
export function wrapLines(text: string, width: number, widthOf: (line: string) => number): readonly string[] {
  let lines = wrappedBy(text, width, widthOf);
  for (let step = steps - 1; step > 0; step -= 1) {
    const narrower = wrappedBy(text, (width * step) / steps, widthOf);
    if (narrower.length > lines.length || narrower.some((line) => widthOf(line) > width)) break;
    lines = narrower;
  }
  return lines;
}

import { isNarrow } from './isNarrow.ts';

const large = { from: 820, height: 420 };
const usual = 372;
const narrow = 320;

/** Height of a plot that is as wide as its page lets it. */
export function plotHeight(width: number): number {
  if (isNarrow(width)) return narrow;
  return width < large.from ? usual : large.height;
}

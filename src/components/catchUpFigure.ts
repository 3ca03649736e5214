import { formatCount } from '../units/formatQuantity.ts';
import { catchUpDays } from './catchUpRows.ts';

const figures = {
  newest: (days: readonly number[]) => days[0],
  least: (days: readonly number[]) => (days.length === 0 ? undefined : Math.min(...days)),
  most: (days: readonly number[]) => (days.length === 0 ? undefined : Math.max(...days)),
} as const;

/** Which of the rows of `CatchUpTable` is meant. */
export type CatchUpShown = keyof typeof figures;

const isShown = (what: string): what is CatchUpShown => Object.hasOwn(figures, what);

/**
 * Days that open models were behind when they led, of the newest such model or the least or most of all; the rows are
 * those of the table with the same index and limit.
 *
 * @throws {RangeError} where the index is not recorded, no row counts, or the figure is none.
 */
export function catchUpFigure(index: string, what: string, limitBillion?: number): string {
  if (!isShown(what))
    throw new RangeError(`CatchUpFigure days must be one of ${Object.keys(figures).join(', ')}, got ${what}`);
  const dayCount = figures[what](catchUpDays(index, limitBillion));
  if (dayCount === undefined)
    throw new RangeError(`CatchUpFigure limit must leave a model, got ${limitBillion}`);
  return formatCount(dayCount);
}

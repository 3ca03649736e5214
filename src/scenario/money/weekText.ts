import { hoursPerWeek } from '../../units/conversions.ts';

const digits = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-.';
const topLevel = digits.length - 1;

/** A week of loads as one character an hour, 64 levels from nothing to its busiest hour. */
export function weekText(loads: readonly number[]): string {
  const most = Math.max(...loads);
  return loads.map((load) => digits[most > 0 ? Math.round((load / most) * topLevel) : 0]).join('');
}

/** The week a text spells, its busiest hour 1; undefined where the text spells none. */
export function weekFromText(text: string): readonly number[] | undefined {
  if (text.length !== hoursPerWeek) return undefined;
  const levels = [...text].map((digit) => digits.indexOf(digit));
  if (levels.some((level) => level < 0) || levels.every((level) => level === 0)) return undefined;
  return levels.map((level) => level / topLevel);
}

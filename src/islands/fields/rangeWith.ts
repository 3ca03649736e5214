import type { Band } from '../../units/Band.ts';
import { parseNumber } from '../../units/parseNumber.ts';

/** One of the three fields of a range. */
export type RangeEnd = keyof Band;

export const rangeEndNames = { low: 'low', mid: 'likely', high: 'high' } as const;

export interface RangeLimits {
  readonly least: number;
  readonly most: number;
  /** True for what has no range. */
  readonly single: boolean;
  /** True where only whole numbers make sense. */
  readonly whole: boolean;
}

const mostShown = 20;

/** The range with a text in one of its fields, or what is wrong with it there. A new likely value takes its range along. */
export function rangeWith(
  value: Band,
  end: RangeEnd,
  text: string,
  { least, most, single, whole }: RangeLimits,
): Band | string {
  const number = parseNumber(text);
  const got = `got ${text.trim() === '' ? 'nothing' : text.trim().slice(0, mostShown)}`;
  const must = single ? 'Must' : `${capitalised(rangeEndNames[end])} must`;
  if (number === undefined) return `${must} be a number, ${got}`;
  if (number < least) return `${must} be at least ${least}, ${got}`;
  if (number > most) return `${must} be at most ${most}, ${got}`;
  if (whole && !Number.isInteger(number)) return `${must} be a whole number, ${got}`;
  if (single) return { low: number, mid: number, high: number };
  if (end === 'mid') return movedTo(value, number, least, most);
  const next = { ...value, [end]: number };
  if (next.low > next.mid) return `Low must be at most the likely value, ${got}`;
  if (next.high < next.mid) return `High must be at least the likely value, ${got}`;
  return next;
}

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** The range around another likely value, as wide in proportion as before. */
function movedTo({ low, mid, high }: Band, to: number, least: number, most: number): Band {
  const end = (value: number) => (mid !== 0 ? (value / mid) * to : to + value - mid);
  const [one, other] = [end(low), end(high)];
  return {
    low: Math.max(least, Math.min(one, other, to)),
    mid: to,
    high: Math.min(most, Math.max(one, other, to)),
  };
}

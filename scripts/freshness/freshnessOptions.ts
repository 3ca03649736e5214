import { parseArgs } from 'node:util';
import { z } from 'zod';
import { isoDay } from '../../src/units/isoDay.ts';

export interface FreshnessOptions {
  readonly today: string;
  /** Whatever was last read, checked or known to hold before this day is stale. */
  readonly before: string;
  /** The same for the newest entry of a list of prices, and for engines, which change sooner. */
  readonly pricesBefore: string;
  readonly strict: boolean;
}

const usualPriceDays = 90;

function dayOf(name: string, text: string): Date {
  if (!z.iso.date().safeParse(text).success) throw new TypeError(`--${name} must be YYYY-MM-DD, got ${text}`);
  return new Date(`${text}T00:00:00Z`);
}

/** What the command was asked to do; a word it does not know is refused. */
export function freshnessOptions(words: readonly string[], now: Date): FreshnessOptions {
  const { values } = parseArgs({
    args: [...words],
    options: {
      day: { type: 'string', default: isoDay(now) },
      before: { type: 'string' },
      'price-days': { type: 'string', default: String(usualPriceDays) },
      strict: { type: 'boolean', default: false },
    },
  });
  const today = dayOf('day', values.day);
  const priceDays = Number(values['price-days']);
  if (!Number.isInteger(priceDays) || priceDays < 1)
    throw new TypeError(`--price-days must be a whole number from 1, got ${values['price-days']}`);
  const yearAgo = new Date(today);
  yearAgo.setUTCFullYear(yearAgo.getUTCFullYear() - 1);
  const pricesBefore = new Date(today);
  pricesBefore.setUTCDate(pricesBefore.getUTCDate() - priceDays);
  return {
    today: isoDay(today),
    before: isoDay(values.before === undefined ? yearAgo : dayOf('before', values.before)),
    pricesBefore: isoDay(pricesBefore),
    strict: values.strict,
  };
}

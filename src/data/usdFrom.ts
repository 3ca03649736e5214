import { type Currency, entryOn } from './datedEntries.ts';
import type { Records } from './kinds.ts';

/**
 * US dollars of an amount at the newest rate on a day. Prices of any age take today's rate, since they are what a
 * buyer would pay today; the original amount stays beside them.
 */
export function usdFrom(
  currencies: Records['prices/currencies'],
  { amount, currency, day }: { readonly amount: number; readonly currency: Currency; readonly day: string },
): number {
  const rate = entryOn(currencies.get(currency.toLowerCase())?.usd_per_unit ?? [], day);
  if (!rate) throw new RangeError(`currency must have a rate on ${day}, got ${currency}`);
  return amount * rate.value;
}

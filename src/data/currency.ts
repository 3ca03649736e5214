import { z } from 'zod';
import { currencies, datedEntries } from './datedEntries.ts';

/** A currency and what one unit of it cost in US dollars. */
export const currencyRecord = z.strictObject({
  code: z.enum(currencies),
  name: z.string(),
  symbol: z.string(),
  usd_per_unit: datedEntries({ value: z.number().positive() }),
});

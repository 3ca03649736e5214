import { z } from 'zod';
import { currencies, datedEntries } from './datedEntries.ts';

/** A country: what businesses pay for electricity there, and what its electricity emits. */
export const countryRecord = z.strictObject({
  name: z.string(),
  region: z.enum(['eu', 'eea', 'other']),
  electricity: datedEntries({
    per_kwh: z.number().positive(),
    currency: z.enum(currencies),
    band: z.string().describe('who pays it: yearly use, or kind of customer'),
    taxes: z.string().describe('which taxes the price holds'),
  }).optional(),
  carbon: datedEntries({ g_per_kwh: z.number().min(0) })
    .optional()
    .describe('grams of CO2 equivalent per kWh of the mix generated'),
});
export type CountryRecord = z.infer<typeof countryRecord>;

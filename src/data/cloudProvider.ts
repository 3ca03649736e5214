import { z } from 'zod';
import { currencies, datedEntries } from './datedEntries.ts';
import { fact } from './fact.ts';

const positive = z.number().positive();

/** How long a rented machine is paid for, and whether it may be taken away. */
export const terms = [
  'on-demand',
  'spot',
  'monthly',
  'capacity-block',
  'reserved-1y',
  'reserved-3y',
] as const;
/** Where a rented machine stands, as far as law and distance ask. */
export const regionGroups = ['eu', 'us', 'asia', 'other', 'any'] as const;

const offer = z.strictObject({
  instance: z.string().describe('name under which the provider sells the machine'),
  accelerator: z.string().describe('id of the accelerator'),
  accelerator_count: z.number().int().positive(),
  region: z.string().describe('place as the provider names it'),
  region_group: z.enum(regionGroups),
  country: z
    .string()
    .regex(/^[a-z]{3}$/)
    .optional()
    .describe('id of the country it stands in, where the region lies in one'),
  term: z.enum(terms),
  prices: datedEntries({
    per_hour: positive.optional().describe('whole instance, where the provider prints hours'),
    per_month: positive.optional().describe('whole instance, where the provider prints months'),
    setup: positive.optional().describe('paid once'),
    currency: z.enum(currencies),
  }).refine(
    (entries) => entries.every((entry) => (entry.per_hour === undefined) !== (entry.per_month === undefined)),
    { message: 'a price given once, as per_hour or per_month' },
  ),
});

/** A provider of rented accelerators and the machines it sells, list prices without tax. */
export const cloudProviderRecord = z.strictObject({
  name: z.string(),
  headquarters: fact(z.string().regex(/^[a-z]{3}$/))
    .optional()
    .describe('id of the country its parent company sits in'),
  offers: z.array(offer).min(1),
  note: z.string().optional(),
});
export type CloudProviderRecord = z.infer<typeof cloudProviderRecord>;

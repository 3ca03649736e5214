import { z } from 'zod';
import { datedEntries } from './datedEntries.ts';
import { fact } from './fact.ts';

const notNegative = z.number().min(0);

const apiModel = z.strictObject({
  id: z.string().describe('name of the model in requests'),
  name: z.string(),
  model: z.string().optional().describe('id of the record of the model, where its weights are open'),
  context_tokens: z.number().int().positive().optional(),
  prices: datedEntries({
    input_usd_per_mtok: notNegative,
    output_usd_per_mtok: notNegative,
    cached_input_usd_per_mtok: notNegative.optional(),
  }),
});

/** A provider that is paid by the token, list prices without tax. */
export const apiProviderRecord = z.strictObject({
  name: z.string(),
  headquarters: fact(z.string().regex(/^[a-z]{3}$/))
    .optional()
    .describe('id of the country its parent company sits in'),
  batch_discount_percent: fact(z.number().min(0).max(100))
    .optional()
    .describe('off the list price for answers within a day'),
  models: z.array(apiModel).min(1),
  note: z.string().optional(),
});
export type ApiProviderRecord = z.infer<typeof apiProviderRecord>;

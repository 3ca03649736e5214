import { z } from 'zod';
import { fact, provenance } from './fact.ts';

/** The Union as a whole, or single countries. */
const excludedPlaces = z.array(z.union([z.literal('eu'), z.string().regex(/^[a-z]{3}$/)])).min(1);

/** One licence that models are published under: what it lets a reader do, each clause with its source. */
export const licenceRecord = z.strictObject({
  name: z.string(),
  spdx: z.string().optional(),
  aliases: z.array(z.string()).default([]),
  kind: z.enum(['open-source', 'open-weights', 'non-commercial', 'unstated']),
  osi_approved: fact(z.boolean()).optional(),
  commercial_use: fact(z.enum(['yes', 'conditional', 'no', 'unknown'])),
  monthly_user_limit: fact(z.number().int().positive())
    .optional()
    .describe('above it a licence must be asked for'),
  yearly_revenue_limit_usd: fact(z.number().positive()).optional(),
  attribution: fact(z.string()).optional(),
  shown_name: z
    .literal(true)
    .optional()
    .describe('where the attribution asks products to show a name, from whatever size on'),
  acceptable_use: fact(z.string()).optional(),
  territory: fact(z.string()).optional(),
  territory_excludes: fact(excludedPlaces)
    .optional()
    .describe('eu and ids of countries that the rights do not reach, for rules'),
  multimodal_excludes: fact(excludedPlaces)
    .optional()
    .describe('the same, of models that take more than text'),
  naming: fact(z.string()).optional(),
  service: fact(z.string()).optional().describe('what offering access to others asks for'),
  outputs: fact(z.string()).optional().describe('what may be done with what the model writes'),
  text: z.strictObject({
    ...provenance,
    checked: z.enum(['text read', 'clause read', 'secondary', 'name only', 'not read']),
  }),
  note: z.string().optional(),
});
export type LicenceRecord = z.infer<typeof licenceRecord>;

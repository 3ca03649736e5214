import { z } from 'zod';
import { sourceId } from './fact.ts';

const termId = z
  .string()
  .regex(
    /^[a-z0-9][a-z0-9-]*$/,
    'lower-case words joined by hyphens, the name of a file in content/glossary',
  );

/** One word of the trade as the glossary explains it; its id is the name of its file. */
export const termRecord = z.strictObject({
  name: z.string().min(2).describe('as running text writes it, in the singular'),
  also: z
    .array(z.string().min(2))
    .default([])
    .describe('other names and abbreviations; articles that use one are linked as well'),
  met_as: z
    .array(z.string().min(2))
    .default([])
    .describe('wordings that are no names, but mean the term where articles use them'),
  not_in: z
    .array(z.string().min(2))
    .default([])
    .describe('phrases, as written, in which one of the names means something else'),
  short: z
    .string()
    .min(30)
    .max(200)
    .regex(/^[\p{Lu}\d].*\.$/u, 'one or two sentences, from a capital to a full stop')
    .describe('what it is, in one or two plain sentences'),
  source: sourceId.optional().describe('where a claim or the word itself comes from'),
  formula: z.string().optional().describe('path of the equation under src/formulas'),
  related: z.array(termId).default([]),
  shown_on: z
    .string()
    .regex(/^[a-zA-Z0-9/-]+$/)
    .optional()
    .describe('page of the site that shows it or says more; needed where no article names it'),
});
export type TermRecord = z.infer<typeof termRecord>;

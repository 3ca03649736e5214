import { z } from 'zod';

/** One document or data set that figures are taken from; its id is its file name. */
export const sourceRecord = z
  .strictObject({
    title: z.string().min(3),
    publisher: z.string().optional(),
    url: z
      .url()
      .optional()
      .describe('the original page, never a mirror; absent for what was worked out here'),
    published: z
      .string()
      .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
      .optional()
      .describe('year, month or day it appeared'),
    accessed: z.iso
      .date()
      .describe('day somebody of the project read it, or the stored copy it was read from'),
    version: z.string().optional().describe('commit, edition or revision'),
    licence: z.string().optional(),
    attribution: z
      .string()
      .optional()
      .describe('sentence that must travel with the figures; NOTICE repeats it'),
    kind: z.enum([
      'datasheet',
      'documentation',
      'code',
      'data',
      'paper',
      'model-card',
      'licence-text',
      'law',
      'article',
      'issue',
      'own',
    ]),
    note: z.string().optional(),
  })
  .refine(({ kind, url }) => (kind === 'own') === (url === undefined), {
    message: 'url must be given, but for kind own',
  });
export type SourceRecord = z.infer<typeof sourceRecord>;

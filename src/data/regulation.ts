import { z } from 'zod';
import { provenance } from './fact.ts';

/** How far somebody of the project read a text; official pages were mostly read as quoted by others. */
export const textChecks = ['text read', 'text quoted', 'secondary'] as const;

const countryId = z.string().regex(/^[a-z]{3}$/, 'a country of three lower-case letters');

/** A law, directive or decision that decides where and how a language model may be run. Told in our own words. */
export const regulationRecord = z
  .strictObject({
    name: z.string(),
    short: z.string().describe('name in lists and under rules'),
    number: z.string().optional().describe('as the official journal cites it'),
    order: z.number().int().positive(),
    kind: z.enum(['regulation', 'directive', 'statute', 'rule', 'decision']),
    jurisdiction: z.union([z.literal('eu'), countryId]).describe('eu, or the id of a country'),
    what: z.string(),
    binds: z.string().describe('who must follow it'),
    status: z.strictObject({
      value: z.enum(['in force', 'in force in part', 'in force, under appeal', 'lapsed']),
      ...provenance,
    }),
    dates: z
      .array(z.strictObject({ from: z.iso.date(), what: z.string(), ...provenance }))
      .min(1)
      .refine(
        (dates) => dates.every(({ from }, index) => index === 0 || from >= (dates[index - 1]?.from ?? '')),
        {
          message: 'dates in rising order',
        },
      ),
    articles: z
      .array(
        z.strictObject({
          place: z.string().describe('article or section'),
          demands: z.string().describe('one sentence in our own words'),
          from: z.iso.date().optional().describe('where it applies later than the whole'),
          checked: z.enum(textChecks),
          ...provenance,
        }),
      )
      .min(1),
    text: z.strictObject(provenance).describe('the official page'),
    checked: z.iso.date().describe('day the record was last compared with its sources'),
    note: z.string().optional(),
  })
  .refine(({ articles }) => new Set(articles.map(({ place }) => place)).size === articles.length, {
    message: 'every article once',
  });
export type RegulationRecord = z.infer<typeof regulationRecord>;

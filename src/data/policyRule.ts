import { z } from 'zod';
import { type AssumptionUnit, assumptionUnits } from './assumption.ts';
import { provenance, sourceId } from './fact.ts';

const countryId = z.string().regex(/^[a-z]{3}$/, 'a country of three lower-case letters');
const area = z.enum(['country', 'eu', 'eea']);
const unitNames = Object.keys(assumptionUnits) as [AssumptionUnit, ...AssumptionUnit[]];

const removes = z
  .strictObject({
    ways: z
      .array(z.enum(['own', 'rent', 'call']))
      .default([])
      .describe('ways that are out whoever serves'),
    seats: z
      .array(countryId)
      .default([])
      .describe('parent companies of these countries may not serve, unless it is the reader’s own country'),
    seat_outside: area.optional().describe('parent companies outside may not serve'),
    data_outside: area.optional().describe('prompts may not be processed outside'),
    accelerators_from_tpp: z
      .number()
      .positive()
      .optional()
      .describe('accelerators whose total processing performance reaches this may not be bought'),
    late: z.literal(true).optional().describe('what cannot be delivered by the reader’s day is out'),
    licence: z
      .strictObject({
        commercial_use: z.literal(true).optional(),
        user_limit: z.literal(true).optional(),
        territory: z.literal(true).optional(),
      })
      .optional()
      .describe('what the licence of the weights must allow'),
  })
  .default({ ways: [], seats: [] });

const { as_of: _, ...origin } = provenance;
const addition = z
  .strictObject({
    assumption: z.string().describe('id of the assumption it raises'),
    purpose: z.string().describe('rules that ask for the same purpose pay for it once'),
    unit: z.enum(unitNames).describe('unit of the assumption'),
    low: z.number().min(0),
    mid: z.number().min(0),
    high: z.number().min(0),
    ...origin,
  })
  .refine(({ low, mid, high }) => low <= mid && mid <= high, { message: 'values with low ≤ mid ≤ high' })
  .refine(({ estimated, note }) => estimated === undefined || note !== undefined, {
    message: 'an estimate must say in its note how it was made',
  });

/** A constraint of policy that a reader may keep to: what it takes out of the comparison and what it adds to its costs. */
export const policyRuleRecord = z
  .strictObject({
    name: z.string(),
    question: z.string().describe('what a reader answers yes to'),
    order: z.number().int().positive(),
    basis: z
      .array(z.strictObject({ regulation: z.string(), article: z.string() }))
      .describe('articles it rests on; none where it is the reader’s own policy'),
    from: z.iso.date().optional().describe('day the demand applies from, where a law makes it'),
    demands: z.string(),
    reading: z.string().describe('how the rule was made of the demand, and where it is stricter or laxer'),
    needs: z.array(z.string()).default([]).describe('what has to be there besides, which no figure shows'),
    removes,
    adds: z.array(addition).default([]),
    source: sourceId,
    checked: z.iso.date(),
  })
  .refine(({ basis, from }) => basis.length === 0 || from !== undefined, {
    message: 'from must be given where a law is the basis',
  });
export type PolicyRuleRecord = z.infer<typeof policyRuleRecord>;

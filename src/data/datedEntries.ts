import { z } from 'zod';
import { provenance } from './fact.ts';

const { as_of: _, ...origin } = provenance;

/** Currencies that amounts may be written in; each has its rate in content/data/prices/currencies. */
export const currencies = ['USD', 'EUR', 'GBP', 'CHF'] as const;
export type Currency = (typeof currencies)[number];

/** Keys of every dated entry: the day it held from, and where it comes from. */
const dated = {
  from: z.iso
    .date()
    .describe('day the figure held from; a source that names a month or a year gives its first day'),
  ...origin,
};

/**
 * Entries that follow each other in time. A change is a new entry at the end, so that what was once
 * answered can be answered again; only a mistake is corrected in place.
 */
export const datedEntries = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z
    .array(z.strictObject({ ...dated, ...shape }))
    .min(1)
    .refine(
      (entries) =>
        (entries as readonly { readonly from: string }[]).every(
          ({ from }, index, all) => index === 0 || from > (all[index - 1]?.from ?? ''),
        ),
      { message: 'entries in the order of their dates, no two from the same day' },
    );

/** The newest entry that holds on a day, or none if all begin later. Days are ISO dates. */
export const entryOn = <Entry extends { readonly from: string }>(
  entries: readonly Entry[],
  day: string,
): Entry | undefined => entries.findLast(({ from }) => from <= day);

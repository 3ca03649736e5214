import { z } from './z.ts';

const sourceId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*$/, 'source must be the name of a file in content/data/sources');

/** Where a figure comes from: the source's id, the place inside it, and a remark where the figure was worked on. */
const provenance = {
  source: sourceId,
  at: z.string().optional().describe('place inside the source: page, row, path'),
  as_of: z.iso.date().optional().describe('date the figure held, where the source says so'),
  note: z.string().optional().describe('what was done to the figure, or what contradicts it'),
  estimated: z
    .literal(true)
    .optional()
    .describe('true when nobody published the figure and it was worked out here'),
};

/** One figure with its source. */
export const fact = <Value extends z.ZodType>(value: Value) => z.strictObject({ value, ...provenance });

/** One figure as every page shows it, whatever its kind. */
export interface Fact<Value> {
  readonly value: Value;
  readonly source: string;
  readonly at?: string | undefined;
  readonly as_of?: string | undefined;
  readonly note?: string | undefined;
  readonly estimated?: true | undefined;
}

export { provenance, sourceId };

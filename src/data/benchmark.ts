import { z } from 'zod';
import { provenance } from './fact.ts';

/** Scores of one index, as it stood on one day: the models that raised the best score when they came out. */
export const benchmarkRecord = z.strictObject({
  name: z.string(),
  version: z.string().describe('edition of the index; scores of two editions must not be compared'),
  ...provenance,
  as_of: z.iso.date().describe('day the scores were read'),
  results: z
    .array(
      z.strictObject({
        model: z.string().describe('name and setting, as the index prints them'),
        maker: z.string(),
        released: z.iso.date(),
        weights: z.enum(['open', 'closed']),
        score: z.number(),
        parameters_billion: z.number().positive().optional(),
        record: z.string().optional().describe('id of a record in content/data/models'),
        reckoned: z.literal(true).optional().describe('true where the index itself estimates the score'),
      }),
    )
    .min(1),
});
export type BenchmarkRecord = z.infer<typeof benchmarkRecord>;

import { z } from 'zod';
import type { CatalogueBenchmark } from './Catalogue.ts';
import { provenance } from './fact.ts';

/** Scores of one benchmark or index, as they stood on one day. */
export const benchmarkRecord = z.strictObject({
  name: z.string(),
  task: z.string().describe('what it measures, in a reader’s words'),
  unit: z.enum(['%', 'points']),
  reported_by: z
    .enum(['makers', 'index'])
    .describe('makers: each of its own models, under settings of its own; index: one party of all of them'),
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
        at: z.url().optional().describe('page that the source names for the score'),
        reckoned: z.literal(true).optional().describe('true where the index itself estimates the score'),
      }),
    )
    .min(1),
});
export type BenchmarkRecord = z.infer<typeof benchmarkRecord>;

/** A benchmark as planners show it: open models that are on record, and closed ones to be matched. */
export function benchmarkFromRecord(
  id: string,
  { name, task, unit, reported_by, as_of, source, results }: BenchmarkRecord,
): CatalogueBenchmark {
  return {
    id,
    name,
    task,
    unit,
    reportedBy: reported_by,
    asOf: as_of,
    sourceId: source,
    scores: results
      .filter(({ weights, record }) => weights === 'closed' || record !== undefined)
      .map(({ model, score, record, reckoned, at }) => ({
        model,
        score,
        ...(record !== undefined && { modelId: record }),
        ...(reckoned && { reckoned }),
        ...(at !== undefined && { at }),
      })),
  };
}

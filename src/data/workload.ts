import { z } from 'zod';
import { fact } from './fact.ts';

const tokens = fact(z.number().int().positive());

/** A kind of traffic a reader can begin from: token counts that somebody measured. */
export const workloadRecord = z.strictObject({
  name: z.string(),
  order: z.number().int().positive(),
  summary: z.string(),
  input_tokens: tokens,
  output_tokens: tokens,
});
export type WorkloadRecord = z.infer<typeof workloadRecord>;

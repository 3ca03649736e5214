import { z } from 'zod';
import { fact } from './fact.ts';

const tokens = fact(z.number().int().positive());

/** What people ask for; requests a user sends in a day are assumed by it. */
export const useCases = ['chat', 'rag', 'coding', 'agents', 'summarising', 'batch'] as const;
export type UseCase = (typeof useCases)[number];

/** A kind of traffic a reader can begin from: token counts that somebody measured. */
export const workloadRecord = z.strictObject({
  name: z.string(),
  order: z.number().int().positive(),
  use_case: z.enum(useCases),
  summary: z.string(),
  input_tokens: tokens,
  output_tokens: tokens,
  cached_input_percent: fact(z.number().min(0).max(100))
    .optional()
    .describe('share of input tokens that an endless prefix cache has seen before'),
  reasoning_multiplier: fact(z.number().min(1))
    .optional()
    .describe('output tokens with reasoning over output tokens without'),
});

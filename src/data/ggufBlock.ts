import { z } from 'zod';
import { provenance } from './fact.ts';

/** One block type of GGUF: so many weights are stored together in so many bytes, scales included. */
export const ggufBlockRecord = z.strictObject({
  name: z.string(),
  block_weights: z.number().int().positive(),
  block_bytes: z.number().int().positive(),
  ...provenance,
});
export type GgufBlockRecord = z.infer<typeof ggufBlockRecord>;

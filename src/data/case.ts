import { z } from 'zod';

const choice = z.union([z.string(), z.number()]);

/**
 * A worked example: what a reader in that place would choose, by the names a link has for it. What it leaves out is as in
 * the first scenario. It holds no facts; what is worked out from it follows the other records.
 */
export const caseRecord = z.strictObject({
  name: z.string(),
  order: z.number().int().positive(),
  summary: z.string().describe('who it stands for and what was assumed, in one or two sentences'),
  scenario: z
    .record(z.string(), choice)
    .describe('names of src/scenario/scenarioFields.ts as a link has them'),
  money: z
    .record(z.string(), choice)
    .describe('names of src/scenario/money/moneyFields.ts as a link has them'),
});
export type CaseRecord = z.infer<typeof caseRecord>;

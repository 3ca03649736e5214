import { z } from 'zod';

/** What stands above an article. */
export const articleRecord = z.strictObject({
  title: z.string(),
  standfirst: z.string().describe('the answer in at most three sentences'),
  holds: z.string().describe('what the article holds for, such as versions'),
  checked: z.iso.date().describe('day its figures were last checked'),
  terms: z
    .array(z.string())
    .max(12)
    .optional()
    .describe('what it treats in the words readers search by, as the index of a book would list it'),
});

import { z } from 'zod';

/** What is known of the site's accessibility: how it was tried, and what is not good enough yet. */
export const accessibilityRecord = z.strictObject({
  standard: z.string().describe('what it is held against'),
  trials: z
    .array(
      z.strictObject({
        what: z.string().describe('what was tried'),
        how: z.string().describe('with what, and on which pages'),
        on: z.iso.date().describe('day it was last tried'),
        found: z.string().describe('what came out'),
      }),
    )
    .min(1),
  gaps: z.array(z.string()).describe('what is known to be missing, or was not tried'),
});

/** The last run of `npm run check-accessibility -- --store`, as it wrote it. */
export const accessibilityRun = z.strictObject({
  on: z.iso.date(),
  axe: z.string(),
  chromium: z.string(),
  pageCount: z.number().int().positive().describe('pages judged'),
  sitePageCount: z.number().int().positive(),
  faultCount: z.number().int().min(0),
});

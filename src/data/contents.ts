import { z } from 'zod';

const slug = z.string().regex(/^[a-z0-9-]+$/);

/** Parts and order of articles, and reading paths by role. */
export const contentsRecord = z.strictObject({
  parts: z.array(z.strictObject({ title: z.string(), articles: z.array(slug).min(1) })).min(1),
  paths: z
    .array(
      z.strictObject({
        role: z.string(),
        question: z.string(),
        steps: z.array(z.union([slug, z.strictObject({ page: z.string(), title: z.string() })])).min(1),
      }),
    )
    .min(1),
});
export type ContentsRecord = z.infer<typeof contentsRecord>;

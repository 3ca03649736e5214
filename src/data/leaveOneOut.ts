import { z } from 'zod';

const share = z.number().min(0);

/** Errors of one metric for rows that what was fitted had no part in. */
const figure = z.strictObject({
  left_out: z.enum(['none', 'model', 'accelerator', 'version', 'source']),
  metric: z.string(),
  count: z.number().int().positive(),
  median: share,
  ninetieth: share,
  bias: z.number(),
});
export type LeaveOneOutFigure = z.infer<typeof figure>;

/** content/data/measurements/leave-one-out.json, which `npm run calibrate` writes. */
export const leaveOneOutRecord = z.strictObject({
  date: z.iso.date(),
  figures: z.array(figure),
  held: z
    .record(z.string(), share.max(1))
    .describe('share of rows inside the band that was fitted to the rows of other models, by metric'),
});
export type LeaveOneOut = z.infer<typeof leaveOneOutRecord>;

import { z } from 'zod';
import { provenance } from './fact.ts';

const hoursOfWeek = 168;
const meanTolerance = 1e-3;

/** How load spreads over a week: one number an hour, Monday from midnight first, in the time of the site. */
export const loadShapeRecord = z.strictObject({
  name: z.string(),
  order: z.number().int().positive(),
  summary: z.string(),
  hours: z
    .array(z.number().min(0))
    .length(hoursOfWeek)
    .refine(
      (hours) => Math.abs(hours.reduce((sum, hour) => sum + hour, 0) / hoursOfWeek - 1) <= meanTolerance,
      {
        message: 'numbers whose mean is 1',
      },
    ),
  ...provenance,
  as_of: z.iso.date().describe('day the week ended, or the shape was drawn'),
});
export type LoadShapeRecord = z.infer<typeof loadShapeRecord>;

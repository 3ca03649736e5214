import { writeFileSync } from 'node:fs';
import type { z } from 'zod';
import type { accessibilityRun } from '../../src/data/accessibility.ts';
import { isoDay } from '../../src/units/isoDay.ts';

/** Writes what a run of today found, for the page on accessibility. */
export function storeRun(found: Omit<z.infer<typeof accessibilityRun>, 'on'>): void {
  const run = { on: isoDay(new Date()), ...found } satisfies z.infer<typeof accessibilityRun>;
  writeFileSync('content/accessibility-run.json', `${JSON.stringify(run, undefined, 2)}\n`);
}

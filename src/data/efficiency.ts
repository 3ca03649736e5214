import { z } from 'zod';
import type { ClassConstants } from '../estimates/performance/Efficiency.ts';
import { secondsFromMicroseconds } from '../units/conversions.ts';
import { provenance } from './fact.ts';
import { vendors } from './accelerator.ts';

const share = z.number().positive().max(1.2);
const launch = z.number().min(0);

/** Efficiency of a class of accelerators whose kernels nobody measured. `npm run calibrate` writes the fitted figures. */
export const efficiencyRecord = z.strictObject({
  name: z.string(),
  engine: z.string().optional().describe('engine it holds for; every other one where absent'),
  vendors: z.array(z.enum(vendors)).describe('makers it holds for; empty for all others'),
  compute_fraction: share.describe('of the dense arithmetic peak, large products'),
  memory_fraction: share.describe('of the memory bandwidth, weights read once'),
  attention_memory_fraction: share.describe('of the memory bandwidth, cache read by attention'),
  launch_us: launch,
  attention_launch_us: launch,
  experts_launch_us: launch,
  element_launch_us: launch,
  blend: z.number().min(1).describe('how sharply the slower of arithmetic and memory decides'),
  ...provenance,
});
export type EfficiencyRecord = z.infer<typeof efficiencyRecord>;

/** The constants of a class, and where they hold. */
export interface CatalogueEfficiency {
  readonly id: string;
  readonly engineId?: string;
  readonly vendors: readonly string[];
  readonly constants: ClassConstants;
}

/** The constants of a record in SI units. */
export const efficiencyFromRecord = (id: string, record: EfficiencyRecord): CatalogueEfficiency => ({
  id,
  ...(record.engine !== undefined && { engineId: record.engine }),
  vendors: record.vendors,
  constants: {
    computeFraction: record.compute_fraction,
    memoryFraction: record.memory_fraction,
    attentionMemoryFraction: record.attention_memory_fraction,
    launchSeconds: secondsFromMicroseconds(record.launch_us),
    attentionLaunchSeconds: secondsFromMicroseconds(record.attention_launch_us),
    expertsLaunchSeconds: secondsFromMicroseconds(record.experts_launch_us),
    elementLaunchSeconds: secondsFromMicroseconds(record.element_launch_us),
    blendCount: record.blend,
  },
});

import { z } from 'zod';
import type { EngineTiming, Spread } from '../estimates/performance/EngineTiming.ts';
import { secondsFromMicroseconds, secondsFromMilliseconds } from '../units/conversions.ts';
import { provenance } from './fact.ts';

const notNegative = z.number().min(0);
const byVersion = z.array(z.strictObject({ from: z.string(), value: notNegative })).min(1);
const spread = z.strictObject({ tpot: notNegative, ttft: notNegative, ceiling: notNegative });

/** What one engine adds to its kernels. `npm run calibrate` writes the fitted figures. */
export const timingRecord = z.strictObject({
  kernel_engine: z.string().describe('engine as kernel tables name it; empty where its kernels are its own'),
  host_ms: byVersion.describe('work of the processor between two steps, by version'),
  expert_layer_us: notNegative.describe('gate, permutation and launches of a layer of experts'),
  dispatch_ms: byVersion.describe('arrival to first step and last step to client, by version'),
  queue_factor: notNegative.describe('prompts a prompt waits for, over the share of time prompts are read'),
  prefill_alone: z.boolean().describe('true where prompts run in steps of their own'),
  spread: z
    .strictObject({ own: spread, other_engine: spread, sibling: spread, constants: spread })
    .describe('logarithm of the factor that two thirds of measured values lie within'),
  ...provenance,
});
export type TimingRecord = z.infer<typeof timingRecord>;

/** The timing of an engine as estimates take it, with what changes from version to version. */
export type CatalogueTiming = Omit<EngineTiming, 'dispatchSeconds' | 'hostSeconds'> & {
  readonly id: string;
  readonly dispatch: SecondsByVersion;
  readonly host: SecondsByVersion;
};
type SecondsByVersion = readonly { readonly from: string; readonly value: number }[];

const secondsByVersion = (entries: z.infer<typeof byVersion>): SecondsByVersion =>
  entries.map(({ from, value }) => ({ from, value: secondsFromMilliseconds(value) }));

/** The timing of a record in SI units; its id is the engine's. */
export function timingFromRecord(id: string, record: TimingRecord): CatalogueTiming {
  const { own, other_engine, sibling, constants } = record.spread;
  const spreads: Readonly<Record<keyof EngineTiming['spread'], Spread>> = {
    own,
    'other-engine': other_engine,
    sibling,
    constants,
  };
  return {
    id,
    kernelEngine: record.kernel_engine,
    host: secondsByVersion(record.host_ms),
    expertLayerSeconds: secondsFromMicroseconds(record.expert_layer_us),
    dispatch: secondsByVersion(record.dispatch_ms),
    queueFactor: record.queue_factor,
    prefillAlone: record.prefill_alone,
    spread: spreads,
  };
}
